import { matchesIn } from './hit.ts';

/** Digits that stand together, maybe grouped by hyphens or spaces: 1234-5678-9012 has three groups. */
export interface Digits {
  index: number;
  /** As written, with separators. */
  value: string;
  digits: string;
  /** Lengths of the groups. */
  groups: readonly number[];
  /** True where a Latin letter stands directly before or after, as in part numbers and digests. */
  isGlued: boolean;
}

/** What stands between the groups of a number. */
export const SEPARATOR = '[-‐‑‒–—―−－ー_.． \u00a0\u2000-\u200a\u202f\u3000]';
const RUN = new RegExp(`[0-9](?:${SEPARATOR}{0,2}[0-9]){6,}`, 'gu');
const GROUP = /\d+/g;
const LETTER = /[A-Za-z]/;

/** Full-width digits as ASCII, one character for one, so that positions stay the same. */
export function withAsciiDigits(text: string): string {
  return text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Full-width letters, and the signs of mail addresses, as ASCII, one character for one. */
export function withAsciiLetters(text: string): string {
  return text.replaceAll(/[Ａ-Ｚａ-ｚ＠．]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Groups of digits that stand together: a place where numbers may be read. */
export type Run = readonly { index: number; digits: string }[];

/** The places of a text where seven or more digits stand together; `text` has ASCII digits. */
export function runsOf(text: string): Run[] {
  return matchesIn(text, RUN).map((run) =>
    [...run[0].matchAll(GROUP)].map((group) => ({ index: run.index + group.index, digits: group[0] })),
  );
}

/** Every way to read `count` digits out of whole neighbouring groups of the runs of `text`. */
export function numbersOf(text: string, runs: readonly Run[], count: number): Digits[] {
  return runs.flatMap((run) => run.flatMap((_, from) => readingFrom(text, groupsFrom(run, from, count))));
}

/** The groups from one on that have `count` digits together; none where they do not fit. */
function groupsFrom(run: Run, from: number, count: number): Run {
  let length = 0;
  for (let at = from; at < run.length && length < count; at += 1) {
    length += run[at]?.digits.length ?? 0;
    if (length === count) return run.slice(from, at + 1);
  }
  return [];
}

function readingFrom(text: string, groups: Run): Digits[] {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return [];
  const end = last.index + last.digits.length;
  return [
    {
      index: first.index,
      value: text.slice(first.index, end),
      digits: groups.map(({ digits }) => digits).join(''),
      groups: groups.map(({ digits }) => digits.length),
      isGlued: LETTER.test(text[first.index - 1] ?? '') || LETTER.test(text[end] ?? ''),
    },
  ];
}
