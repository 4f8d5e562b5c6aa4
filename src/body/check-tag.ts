import { COMPONENTS, componentSpec, type ComponentName } from '#model/components.ts';
import type { ComponentSpec } from '#model/component-spec.ts';
import { checkAttributes, type CheckedAttributes } from './check-attributes.ts';
import type { CheckReport } from './check-report.ts';
import { childrenOf, INLINE_ELEMENTS, isPhrasing, isTag, startOf, VOID_ELEMENTS, type Tag } from './tree.ts';
import {
  childrenComplaint,
  ELEMENT_ATTRIBUTES,
  EMPTY_ELEMENT,
  emptyComplaint,
  holderComplaint,
  insideStepComplaint,
  isHtmlName,
  placeComplaint,
  strayComplaint,
  unknownComplaint,
  wordsOnly,
} from './tag-words.ts';

/** A component of the checked tree: its place in the order of the text, and what its tag says. */
export interface CheckedUse extends CheckedAttributes {
  name: ComponentName;
  index: number;
  /** Index of the component it stands in; -1 at the top. */
  parent: number;
}

/** What stands around a node. */
export interface Scope {
  /** The component around it, however far; undefined at the top. */
  use?: CheckedUse;
  /** True where that component is the very next node outwards. */
  isDirect: boolean;
  /** What keeps a component from standing here, in the words of the message. */
  within?: 'リンク' | '脚注' | '用語';
  /** True inside a table or list of HTML, which is refused and written anew as a whole. */
  isRewritten?: boolean;
}

/** Components that hold nothing but certain others: a Decision holds Cases. */
const HOLDERS: ReadonlySet<string> = new Set(
  Object.keys(COMPONENTS).flatMap((name) => componentSpec(name)?.parents ?? []),
);

/** Checks a tag; returns the use it makes of a component, undefined for inline HTML and for what is not known. */
export function checkTag(tag: Tag, scope: Scope, report: CheckReport): Omit<CheckedUse, 'index'> | undefined {
  const name = tag.name ?? '';
  const spec = componentSpec(name);
  if (!spec) {
    if (INLINE_ELEMENTS.has(name)) checkElement(tag, name, report);
    else if (!(scope.isRewritten && isHtmlName(name))) report.refuse(startOf(tag), unknownComplaint(name));
    return undefined;
  }
  checkPlace(tag, { name, spec }, { scope, report });
  checkChildren(tag, { name, spec }, report);
  const { attributes } = checkAttributes({ tag, name, spec }, report);
  return { attributes, name: name as ComponentName, parent: scope.use?.index ?? -1 };
}

function checkElement(tag: Tag, name: string, report: CheckReport): void {
  if (tag.attributes.length > 0) report.refuse(startOf(tag), ELEMENT_ATTRIBUTES);
  if (VOID_ELEMENTS.has(name) && tag.children.length > 0) report.refuse(startOf(tag), EMPTY_ELEMENT);
  if (!childrenOf(tag).every(isPhrasing)) report.refuse(startOf(tag), wordsOnly(name));
}

interface Component {
  name: string;
  spec: ComponentSpec;
}

function checkPlace(tag: Tag, { name, spec }: Component, at: { scope: Scope; report: CheckReport }): void {
  const { scope, report } = at;
  const isInline = spec.children === 'inline';
  const isMisplaced = isInline
    ? scope.within === 'リンク' || scope.within === '用語'
    : tag.type === 'mdxJsxTextElement' || scope.within !== undefined;
  if (isMisplaced) report.refuse(startOf(tag), placeComplaint(name, scope.within, isInline));
  const isHeld = scope.isDirect && spec.parents?.includes(scope.use?.name ?? '');
  if (spec.parents && !isHeld) report.refuse(startOf(tag), holderComplaint(name, spec.parents));
  if (name === 'Step' && scope.use?.name === 'Step') report.remark(startOf(tag), insideStepComplaint('手順'));
}

function checkChildren(tag: Tag, { name, spec }: Component, report: CheckReport): void {
  const children = childrenOf(tag);
  const [first] = children;
  if (spec.children === 'none' && first) report.refuse(startOf(first), childrenComplaint(name));
  if (spec.children === 'required' && !first) report.remark(startOf(tag), emptyComplaint(name, spec));
  if (spec.children === 'inline' && !children.every(isPhrasing)) report.refuse(startOf(tag), wordsOnly(name));
  if (!HOLDERS.has(name)) return;
  const stray = children.find((child) => !(isTag(child) && componentSpec(child.name ?? '')?.parents?.includes(name)));
  if (stray) report.refuse(startOf(stray), strayComplaint(name));
}
