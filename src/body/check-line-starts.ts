import { quoted } from '#model/quoted.ts';
import type { CheckReport } from './check-report.ts';
import type { Complaint } from './notices.ts';
import { TABS, WIDE_ITEM } from './unrendered-words.ts';
import { startOf, type TreeNode } from './tree.ts';

/** What people put before the items of a list in Word and mail; the notation knows none of it. */
const ITEM =
  /^[ \t　]*([・•●○■□◆◇▪]|[-－‐–](?=[^\s\d\-－‐–])|[-－](?=　)|[－‐–—―−ー](?=[ \t　])|[\uf020-\uf0ff]|o(?=\t)|[（(]?[0-9０-９]{1,2}[)）．](?!\d)|[①-⑳])[ \t　]*(?=\S)/u;
/** An item of the notation behind a blank that is none to it. */
const WIDE_INDENT = /^[ \t>]*　[ \t　]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+\S/u;
/** Behind these the line break is kept. */
const KEPT_BREAK = /(?: {2}|\\)$/u;

/** Says of lines of a paragraph that were meant as a list: shown, they run on in one line. */
export function checkItems(paragraph: TreeNode, { source, remark }: CheckReport): void {
  const { start, end } = paragraph.position ?? {};
  const lines = source.slice(start?.offset ?? 0, end?.offset ?? 0).split('\n');
  const wide = lines.findIndex((line) => WIDE_INDENT.test(line));
  if (wide >= 0)
    remark({ line: startOf(paragraph).line + wide, column: wide === 0 ? startOf(paragraph).column : 1 }, WIDE_ITEM);
  // Most paragraphs are one line.
  if (lines.length < 2 || wide >= 0) return;
  const items = lines.flatMap((line, at) => {
    const mark = ITEM.exec(line.replace(QUOTE, ''))?.[1];
    return mark === undefined ? [] : [{ at, mark, column: line.indexOf(mark) + 1 }];
  });
  const [first] = items;
  const isJoined = items.some(({ at }) => at > 0 && !KEPT_BREAK.test(lines[at - 1] ?? ''));
  if (!first || items.length < 2 || !isJoined) return checkTabs(lines, paragraph, remark);
  const { line, column } = startOf(paragraph);
  remark(
    first.at === 0 ? { line, column } : { line: line + first.at, column: first.column },
    itemsComplaint(first.mark),
  );
}

/** Two lines with a tab between words: cells, as a spreadsheet gives them to whoever copies them. */
function checkTabs(lines: readonly string[], paragraph: TreeNode, remark: CheckReport['remark']): void {
  const first = lines.findIndex((line, at) => CELLS.test(line) && CELLS.test(lines[at + 1] ?? ''));
  if (first >= 0) remark({ line: startOf(paragraph).line + first, column: 1 }, TABS);
}

const CELLS = /\S[ 　]*\t[ \t　]*\S/u;
const QUOTE = /^(?:[ \t]*>)+/u;

function itemsComplaint(mark: string): Complaint {
  const isCounted = /[0-9０-９①-⑳]/u.test(mark);
  return {
    ruleId: 'signs-take-effect',
    message: `${quoted(mark)}で始まる行が箇条書きにならずに、一行につながって表示されます。`,
    fix: isCounted
      ? '各行の初めを「1. 」「2. 」（半角の数字、点、空白）に書き換え、前の文との間に空の行を入れてください。'
      : '各行の初めを「- 」（半角のハイフンと空白）に書き換え、前の文との間に空の行を入れてください。',
  };
}

/** Says of a sentence that a line of signs below it has made a heading. */
export function checkUnderline(heading: TreeNode & { type: 'heading' }, { source, remark }: CheckReport): boolean {
  const start = heading.position?.start.offset ?? 0;
  if (source.startsWith('#', start)) return false;
  const sign = heading.depth === 1 ? '===' : '---';
  remark(startOf(heading), {
    ruleId: 'signs-take-effect',
    message: `すぐ下の「${sign}」の行により、この文が見出しになっています。`,
    fix: `文と「${sign}」の行の間に空の行を入れるか、その行を消してください。見出しにするときは、行の初めに「## 」と書いてください。`,
  });
  return true;
}
