import { describe, expect, test } from 'vitest';
import { readMeasures } from '#read/read-measures.ts';
import { linesOf } from '../support/notice-places.ts';

describe('measures.yaml', () => {
  const measure = '- id: "V-2-(4)"\n  title: 構築\n  offer: 公開します。\n  works: [juki-001]\n';

  test.each([
    [measure, ['V-2-(4)'], []],
    [`${measure}- title: 題\n  offer: 文\n`, ['V-2-(4)'], ['5 known-field']],
    [`${measure}- id: "1"\n  titel: 題\n  offer: 文\n`, ['V-2-(4)'], ['6 known-field']],
    [`${measure}- 文\n`, ['V-2-(4)'], ['5 readable-file']],
    ['id: 1\n', [], ['1 readable-file']],
    ['', [], []],
  ])('reads %j as %j with %j', (text, ids, notices) => {
    const reading = readMeasures(text);
    expect(reading.measures.map(({ id }) => id)).toEqual(ids);
    expect(linesOf(reading.notices).toSorted()).toEqual(notices);
  });
});
