import type { Notice } from '#model/finding.ts';
import { LIMITS } from './check-limits.ts';
import { holdsMore } from './holds-more.ts';
import { noticeAt, pointAt, type BodyPlace, type Complaint } from './notices.ts';

const COUNTS: readonly (Omit<Complaint, 'ruleId'> & { pattern: RegExp; mark: string; most: number })[] = [
  {
    pattern: /^[ \t>]*#{1,6}(?=[ \t]|$)/gm,
    mark: '#',
    most: LIMITS.headings,
    message: `見出しが${LIMITS.headings}個を超えています。`,
    fix: '手順書を業務ごと、又は担当範囲（part）ごとに分けてください。',
  },
  {
    pattern: /^[ \t>]*\[\^[^\]\n]*\]:/gm,
    mark: '[^',
    most: LIMITS.footnotes,
    message: `脚注が${LIMITS.footnotes}個を超えています。`,
    fix: '脚注を本文に書き入れて、減らしてください。',
  },
];

/** Limits on how many headings and footnotes a body has. */
export function checkCounts(prose: string, at: BodyPlace): Notice[] {
  return COUNTS.flatMap(({ pattern, mark, most, message, fix }) => {
    const offset = holdsMore(prose, mark, most) ? offsetBeyond(prose, pattern, most) : -1;
    return offset < 0 ? [] : [noticeAt(at, pointAt(prose, offset), { ruleId: 'safe-subset', message, fix })];
  });
}

/** Offset of the first match after `most` of them; -1 where there is none. */
function offsetBeyond(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  for (const found of text.matchAll(pattern)) {
    if (++count > most) return found.index;
  }
  return -1;
}
