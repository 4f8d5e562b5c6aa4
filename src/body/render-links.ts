import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import { escapeXml } from '#model/escape-xml.ts';
import { linkTarget } from './link-target.ts';
import type { Rendering } from './rendering.ts';

/** Where a link or an image points, directly or by its definition. */
function addressOf(node: Link | LinkReference | Image | ImageReference, to: Rendering) {
  if ('url' in node) return { url: node.url, title: node.title };
  const definition = to.checked.definitions.get(node.identifier);
  return { url: definition?.url ?? '', title: definition?.title };
}

/** A link; what leads nowhere is shown as plain text. The web is not told which page sent the reader. */
export function renderLink(node: Link | LinkReference, to: Rendering): void {
  const { url, title } = addressOf(node, to);
  const target = linkTarget(url, to.checked.section);
  if (!('href' in target)) return to.inside(node);
  const rel = target.kind === 'web' ? ' rel="noreferrer"' : '';
  to.out.html(`<a href="${escapeXml(target.href)}"${titleAttribute(title)}${rel}>`);
  to.inside(node);
  to.out.html('</a>');
}

/** An image of the section's own folder. */
export function renderImage(node: Image | ImageReference, to: Rendering): void {
  const { url, title } = addressOf(node, to);
  const target = linkTarget(url, to.checked.section);
  if (target.kind !== 'media') throw new Error('The checked tree holds an image that is not local');
  const source = escapeXml(target.href);
  to.out.html(`<img src="${source}" alt="${escapeXml(node.alt ?? '')}"${titleAttribute(title)} loading="lazy">`);
}

function titleAttribute(title: string | null | undefined): string {
  return title ? ` title="${escapeXml(title)}"` : '';
}
