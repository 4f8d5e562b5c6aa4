import type { YamlProblem } from './yaml-problem.ts';

type Words = Pick<YamlProblem, 'message' | 'fix'>;

/** Signs in place of those that YAML knows, as an input method gives them, and lists that begin on the line of their key. */
const SLIPS: readonly (readonly [RegExp, (sign: string) => Words])[] = [
  [
    /[:-][ \t　]*([｛［])/u,
    (sign) => ({ message: `括弧「${sign}」が全角です。`, fix: '半角の「{ }」「[ ]」に書き換えてください。' }),
  ],
  [
    /^[ \t]*([－‐–・])[ \t　]*\S/u,
    (sign) => ({
      message: `行の初めの「${sign}」は、一覧の印になりません。`,
      fix: '「- 」（半角のハイフンと空白）に書き換えてください。',
    }),
  ],
  [
    /\{[^}"']*([、，])[ \t　]*[A-Za-z]\w*[ \t]*:/u,
    (sign) => ({
      message: `{ } の中の項目が「${sign}」で区切られています。`,
      fix: '「{ id: juki-kacho, name: 課長 }」のように、半角の「,」と空白で区切ってください。',
    }),
  ],
  [
    /^[ \t]*([A-Za-z][\w-]*):[ \t]+-[ \t]/u,
    (key) => ({
      message: `一覧が「${key}:」と同じ行から始まっています。`,
      fix: `「${key}:」で改行し、次の行を「  - 」（半角の空白2つ、ハイフン、空白）で始めてください。`,
    }),
  ],
];

/** Names the sign of a line with a syntax error that an author took for another; undefined where there is none. */
export function wideSign(line: string): Words | undefined {
  for (const [pattern, words] of SLIPS) {
    const sign = pattern.exec(line)?.[1];
    if (sign !== undefined) return words(sign);
  }
  return undefined;
}

/** Of lines up to a key that is there twice: the key whose members are not indented, so that they took the place of others. */
export function notIndented(lines: readonly string[]): YamlProblem | undefined {
  const at = lines.findLastIndex(
    (line, index) => /^[A-Za-z][\w-]*:[ \t]*$/u.test(line) && isKey(lines[index + 1] ?? ''),
  );
  const key = lines[at]?.trim().slice(0, -1);
  const doubled = /^([A-Za-z][\w-]*):/u.exec(lines.at(-1) ?? '')?.[1];
  // The first of the two stands above, where it belongs: the second took its place.
  const isAbove = lines.slice(0, Math.max(at, 0)).some((line) => line.startsWith(`${doubled}:`));
  if (key === undefined || doubled === undefined || !isAbove) return undefined;
  return {
    line: at + 2,
    column: 1,
    message: `「${key}:」の下の行が、字下げされていません。`,
    fix: `「${key}」に含める行の初めに、半角の空白を2つ入れてください。`,
  };
}

function isKey(line: string): boolean {
  return /^[A-Za-z][\w-]*:/u.test(line);
}

/**
 * The line below `line` (from 1) that is indented by mistake, so that it seems to go on with the value above it: the library
 * points at that value. Undefined where the value itself is at fault.
 */
export function strayIndent(lines: readonly string[], line: number): { line: number; key: string } | undefined {
  const above = lines[line - 1] ?? '';
  if (/:\s.*:(?:\s|$)/u.test(above)) return undefined;
  const indent = indentOf(above);
  const below = lines.slice(line);
  const end = below.findIndex((each) => each.trim() !== '' && indentOf(each) <= indent);
  const group = end < 0 ? below : below.slice(0, end);
  const at = group.findIndex((each) => isKey(each.trim()));
  const key = /[A-Za-z][\w-]*/u.exec(group[at] ?? '')?.[0];
  return key === undefined ? undefined : { line: line + at + 1, key };
}

/** Of the first letter, behind the marks of lists. */
function indentOf(line: string): number {
  return /^[\s-]*/u.exec(line)?.[0].length ?? 0;
}
