import { expect, test } from 'vitest';
import type { Revision } from '#model/history.ts';
import { recordedTexts } from '#model/recorded-texts.ts';
import { isChangedSince, reviewsWithoutChange } from '#model/review-change.ts';
import { aHistory, aRevision } from '../support/an-edition.ts';

const DAY = '2026-05-02';

/**
 * A revision written as `review date/text`, with `-` for a text that is gone, `?` for one that cannot be read, and `=` behind one
 * that was written on the day of its review; the others are of a later day.
 */
function revision(written: string): Revision {
  const [review = '', content = ''] = written.replaceAll(/[\^=]/gu, '').split('/');
  const reviewed = dayOf(review);
  if (written === '-') return aRevision({ blob: undefined, reviewed: undefined, content: undefined });
  const cut = written.startsWith('^') ? ({ isCut: true } as const) : {};
  const day = written.endsWith('=') ? reviewed : '2026-05-01';
  return content === '?'
    ? aRevision({ day, reviewed: undefined, content: undefined })
    : aRevision({ day, reviewed, content, ...cut });
}

/** `r3` is the third of March. */
function dayOf(review: string): string {
  return `2026-03-0${review.slice(1)}`;
}

test.each([
  ['r1/a', false, []],
  ['r1/a r1/b', true, []],
  ['r1/a r1/b r1/a', false, []],
  ['r1/a= r1/b=', false, []],
  ['r1/a= r1/b= r1/c', true, []],
  ['r2/a r2/b=', true, []],
  ['r1/a r1/b r2/b', false, [2]],
  ['r1/a r2/b', false, []],
  ['r1/a r2/a r2/b r3/b', false, [1, 3]],
  ['r1/a - r1/a', false, []],
  ['r1/a - r1/b', true, []],
  ['r1/a x/? r1/a', false, []],
  ['r1/a x/?', 'unknown', []],
  ['x/?', 'unknown', []],
  ['', 'unknown', []],
  ['^r1/a', 'unknown', []],
  ['^r1/a r1/b', true, []],
  ['^r1/a r2/b', false, []],
])('%j: changed since review: %s', (written, changed, without) => {
  const revisions = written.split(' ').filter(Boolean).map(revision);
  const history = aHistory(revisions);
  expect(isChangedSince(recordedTexts(history, 'juki-001'), DAY)).toBe(changed);
  expect(reviewsWithoutChange(history, 'juki-001')).toEqual(without.map((at) => revisions[at]));
});

test.each([
  [{ reviewed: dayOf('r1'), content: 'b' }, true],
  [{ reviewed: dayOf('r1'), content: 'a' }, false],
  [{ reviewed: dayOf('r2'), content: 'b' }, false],
  [{}, 'unknown'],
])('an uncommitted text %j is today’s', (draft, changed) => {
  const history = { ...aHistory([revision('r1/a')]), draftById: new Map([['juki-001', draft]]) };
  expect(isChangedSince(recordedTexts(history, 'juki-001'), DAY)).toBe(changed);
});

test.each([
  ['2026-03-01', false],
  ['2026-03-02', true],
])('an uncommitted correction on the day of the review belongs to it, and not on %s', (day, changed) => {
  const draft = { reviewed: dayOf('r1'), content: 'b' };
  const history = { ...aHistory([revision('r1/a=')]), draftById: new Map([['juki-001', draft]]) };
  expect(isChangedSince(recordedTexts(history, 'juki-001'), day)).toBe(changed);
});
