import { COMPONENTS } from '#model/components.ts';
import { checkItems } from './check-line-starts.ts';
import type { CheckReport } from './check-report.ts';
import { childrenOf, startOf, type TreeNode } from './tree.ts';
import {
  componentInCode,
  LOST_ASTERISK,
  LOST_BACKSLASH,
  missingCells,
  NAMELESS_LINK,
  SENTENCE_IN_TABLE,
  surplusCells,
  WIDE_IMAGE,
} from './unrendered-words.ts';
import type { Sign, Written } from './written-text.ts';

/**
 * Says what the notation took away or pushed aside: the name of a link, asterisks, components within code, cells of a
 * table.
 */
export function checkLostSigns(node: TreeNode, report: CheckReport): void {
  if (node.type === 'link' || node.type === 'linkReference') checkName(node, report);
  if (node.type === 'emphasis') checkEmphasis(node, report);
  if (node.type === 'code') checkCode(node, report);
  if (node.type === 'table') checkRows(node, report);
  if (node.type === 'paragraph') checkItems(node, report);
}

/** A link with an image in it is no concern of this check: that the image has words is a rule of its own. */
function checkName(link: TreeNode, report: CheckReport): void {
  const isNameless = childrenOf(link).every((child) => child.type === 'text' && child.value.trim() === '');
  if (isNameless) report.remark(startOf(link), NAMELESS_LINK);
  const offset = link.position?.start.offset ?? 0;
  const isImage = link.type === 'link' && link.url.startsWith('../images/') && report.source[offset - 1] === '！';
  if (isImage) report.remark(startOf(link), WIDE_IMAGE);
}

/** 3*4*5 is a product and would be shown as 345: what stands between letters, digits or kanji is no emphasis. */
function checkEmphasis(emphasis: TreeNode, { source, remark }: CheckReport): void {
  const { start, end } = emphasis.position ?? {};
  const around = `${source[(start?.offset ?? 0) - 1] ?? ' '}${source[end?.offset ?? 0] ?? ' '}`;
  if (/^(?:[\w)][\w(]|[\p{sc=Han}\p{sc=Katakana}]{2})$/u.test(around)) remark(startOf(emphasis), LOST_ASTERISK);
}

/** Two fences that close nothing make code of what stands between them. */
function checkCode(code: TreeNode, { remark }: CheckReport): void {
  const [, name = ''] = /^[ \t]*<([A-Z][A-Za-z]*)[\s/>]/m.exec('value' in code ? code.value : '') ?? [];
  if (Object.hasOwn(COMPONENTS, name)) remark(startOf(code), componentInCode(name));
}

/**
 * A sign too many or too few in a row moves its cells to columns that they do not belong to, and a sentence below a table
 * is a row of it.
 */
function checkRows(table: TreeNode, { source, remark }: CheckReport): void {
  const [head, ...below] = childrenOf(table);
  const columns = head ? childrenOf(head).length : 0;
  // Of a component the check of nesting tells.
  const sentence = columns > 1 ? below.findIndex((row) => !/[|<]/.test(writtenAs(row, source))) : -1;
  const rows = sentence < 0 ? below : below.slice(0, sentence);
  const surplusOf = (row: TreeNode) => childrenOf(row).length - columns;
  for (const row of rows) if (surplusOf(row) > 0) remark(startOf(row), surplusCells(surplusOf(row)));
  // Signs of full width are told by themselves.
  const short = rows.filter((row) => surplusOf(row) < 0 && !writtenAs(row, source).includes('｜'));
  if (short[0]) remark(startOf(short[0]), missingCells(-surplusOf(short[0]), short.length));
  if (below[sentence]) remark(startOf(below[sentence]), SENTENCE_IN_TABLE);
}

function writtenAs({ position }: TreeNode, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** A place on a shared folder or a disk of which the notation takes a backslash away. */
const LOST_SLASH = /(?<![\\\w])\\\\(?=[\w\p{L}])|\b[A-Za-z]:(?=\\)\S{0,260}?\\(?=[!-/:-@[-`{-~])/gu;

/** The first of the backslashes of a text that are shown one too few. */
export function slashesIn({ node, offset, text }: Written, { source }: CheckReport): Sign[] {
  const written = source.slice(offset, node.position?.end.offset ?? offset);
  if (!written.includes('\\')) return [];
  const first = new RegExp(LOST_SLASH).exec(text.startsWith('x') ? `x${written.slice(1)}` : written);
  return first ? [{ index: first.index, complaint: LOST_BACKSLASH }] : [];
}
