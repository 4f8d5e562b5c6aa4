import type { List, ListItem } from 'mdast';
import type { Rendering } from './rendering.ts';

/** A list; in a tight one (no blank lines between its items) paragraphs have no tags. */
export function renderList(list: List, to: Rendering): void {
  const start = list.start ?? 1;
  const tag = list.ordered ? 'ol' : 'ul';
  const isLoose = list.spread || list.children.some((item) => item.spread);
  to.out.html(list.ordered && start !== 1 ? `<ol start="${start}">` : `<${tag}>`);
  const renderChild = isLoose ? to.node : tightly(to);
  for (const item of list.children) renderItem(item, renderChild, to);
  to.out.html(`</${tag}>`);
}

/** The mark of a task is text, so that the page needs no form control. */
function renderItem(item: ListItem, renderChild: Rendering['node'], to: Rendering): void {
  const isTask = typeof item.checked === 'boolean';
  to.out.html(isTask ? `<li class="task">${item.checked ? '☑' : '☐'} ` : '<li>');
  for (const child of item.children) renderChild(child);
}

function tightly(to: Rendering): Rendering['node'] {
  return (node) => (node.type === 'paragraph' ? to.inside(node) : to.node(node));
}
