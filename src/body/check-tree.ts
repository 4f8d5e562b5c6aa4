import { quoted } from '#model/quoted.ts';
import type { Definition, FootnoteDefinition } from 'mdast';
import { checkImage, checkLink, type Definitions } from './check-links.ts';
import type { CheckReport } from './check-report.ts';
import { checkStructure } from './check-structure.ts';
import { checkTag, type CheckedUse, type Scope } from './check-tag.ts';
import { LIMITS } from './check-limits.ts';
import { checkUnderline } from './check-line-starts.ts';
import { checkUnrendered } from './check-unrendered.ts';
import { insideStepComplaint } from './tag-words.ts';
import { checkUnseen } from './check-unseen.ts';
import { childrenOf, isTag, startOf, type Tag, type Tree, type TreeNode } from './tree.ts';

/** A tree that may be rendered, with what its references and tags mean. */
export interface CheckedTree {
  tree: Tree;
  section: string;
  definitions: Definitions;
  /** By identifier. */
  footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** In the order of the text. */
  uses: ReadonlyMap<TreeNode, CheckedUse>;
}

interface TreeCheck {
  report: CheckReport;
  definitions: Map<string, Definition>;
  footnotes: Map<string, FootnoteDefinition>;
  footnoteReferences: Set<string>;
  uses: Map<TreeNode, CheckedUse>;
  headingCount: number;
  /** True where the source may hold character references. */
  hasReferences: boolean;
}

/** Checks every node of a tree against the safe subset. What may not be published stands in the report's refusals. */
export function checkTree(tree: Tree, report: CheckReport): CheckedTree {
  const check: TreeCheck = {
    report,
    definitions: new Map(),
    footnotes: new Map(),
    footnoteReferences: new Set(),
    uses: new Map(),
    headingCount: 0,
    hasReferences: report.source.includes('&'),
  };
  if (report.source.includes(']:')) collectDefinitions(tree, check);
  checkNode(tree, { isDirect: false }, check);
  checkFootnotes(check);
  return { tree, section: report.section, ...check };
}

/** References may stand before what they refer to, so that definitions are collected first. The first of two counts. */
function collectDefinitions(node: TreeNode, check: TreeCheck): void {
  if (node.type === 'definition' && !check.definitions.has(node.identifier))
    check.definitions.set(node.identifier, node);
  if (node.type === 'footnoteDefinition') collectFootnote(node, check);
  for (const child of childrenOf(node)) collectDefinitions(child, check);
}

function collectFootnote(node: FootnoteDefinition, { footnotes, report }: TreeCheck): void {
  if (!footnotes.has(node.identifier)) {
    footnotes.set(node.identifier, node);
    return;
  }
  report.refuse(startOf(node), {
    ruleId: 'safe-subset',
    message: `脚注${quoted(node.label ?? node.identifier)}の説明が二つあります。`,
    fix: '脚注の名前を変えるか、一つにまとめてください。',
  });
}

function checkNode(node: TreeNode, scope: Scope, check: TreeCheck): void {
  checkStructure(node, check.report);
  if (check.hasReferences) checkUnseen(node, check.report);
  if (node.type === 'text') return;
  checkUnrendered(node, check.definitions, check.report);
  const inner = isTag(node) ? enterTag(node, scope, check) : enterMarkdown(node, scope, check);
  for (const child of childrenOf(node)) checkNode(child, inner, check);
}

function enterTag(tag: Tag, scope: Scope, check: TreeCheck): Scope {
  const checked = checkTag(tag, scope, check.report);
  if (!checked)
    return { ...scope, isDirect: false, isRewritten: scope.isRewritten || /^(?:table|ul|ol)$/i.test(tag.name ?? '') };
  const use = { ...checked, index: check.uses.size };
  check.uses.set(tag, use);
  return { use, isDirect: true, within: tag.type === 'mdxJsxTextElement' ? '用語' : scope.within };
}

function enterMarkdown(node: TreeNode, scope: Scope, check: TreeCheck): Scope {
  checkMarkdown(node, check);
  if (node.type === 'heading' && node.depth < 3 && scope.use?.name === 'Step')
    check.report.remark(startOf(node), insideStepComplaint('見出し'));
  const isLink = node.type === 'link' || node.type === 'linkReference';
  const isInLink = scope.within === 'リンク' || scope.within === '用語';
  if (isInLink && (isLink || node.type === 'footnoteReference')) check.report.refuse(startOf(node), LINK_IN_LINK);
  if (isLink) return { use: scope.use, isDirect: false, within: 'リンク' };
  if (node.type === 'footnoteDefinition') return { use: scope.use, isDirect: false, within: '脚注' };
  return scope.isDirect ? { use: scope.use, isDirect: false, within: scope.within } : scope;
}

const LINK_IN_LINK = {
  ruleId: 'safe-subset',
  message: 'リンクや用語（Term）の中に、別のリンクや脚注があります。',
  fix: '内側のリンクや脚注を、外に出してください。',
} as const;

function checkMarkdown(node: TreeNode, check: TreeCheck): void {
  const { report } = check;
  switch (node.type) {
    case 'link':
    case 'definition':
      return checkLink(node, node.url, report);
    case 'image':
      return checkImage(node, node.url, report);
    case 'imageReference':
      return checkImage(node, check.definitions.get(node.identifier)?.url ?? '', report);
    case 'heading':
      return checkHeading(node, check);
    case 'footnoteReference':
      check.footnoteReferences.add(node.identifier);
      return undefined;
    default:
      return HARMLESS.has(node.type) ? undefined : refuseNode(node, report);
  }
}

/** Node types that are what they look like, whatever they hold. Everything that is not named in this file is refused. */
const HARMLESS: ReadonlySet<string> = new Set<TreeNode['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'linkReference',
  'footnoteDefinition',
]);

function refuseNode(node: TreeNode, report: CheckReport): void {
  report.refuse(startOf(node), {
    ruleId: 'safe-subset',
    message: 'プログラムの命令やHTMLは書けません。',
    fix: 'この部分を消すか、Markdownと部品で書き直してください。',
  });
}

function checkHeading(node: TreeNode & { type: 'heading' }, check: TreeCheck): void {
  check.headingCount += 1;
  if (check.headingCount === LIMITS.headings + 1) {
    const message = `見出しが${LIMITS.headings}個を超えています。`;
    check.report.refuse(startOf(node), { ruleId: 'safe-subset', message, fix: '手順書を分けてください。' });
  }
  if (checkUnderline(node, check.report) || node.depth > 1) return;
  check.report.remark(startOf(node), {
    ruleId: 'heading-order',
    message: '「# 」の見出しは、手順書名のためのものです。',
    fix: '本文の見出しは「## 」から始めてください。',
  });
}

function checkFootnotes({ footnotes, footnoteReferences, report }: TreeCheck): void {
  for (const [identifier, node] of footnotes) {
    if (footnoteReferences.has(identifier)) continue;
    const name = node.label ?? identifier;
    report.remark(startOf(node), {
      ruleId: 'safe-subset',
      message: `脚注${quoted(name)}は、本文のどこからも参照されていないため、表示されません。`,
      fix: `本文の付けたいところに「[^${name.slice(0, 20)}]」と書くか、脚注を消してください。`,
    });
  }
}
