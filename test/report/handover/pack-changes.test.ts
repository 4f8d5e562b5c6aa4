import { expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import { aManual } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { aHistory, aRevision, anEdition } from '../../support/an-edition.ts';

const edition = (number: number, from: string, parts: Parameters<typeof anEdition>[0] = {}) =>
  anEdition({
    number,
    effectiveFrom: parseDate(from),
    changes: { reason: '改正', summary: `第${number}版` },
    ...parts,
  });

test('tells editions since the predecessor came, those to come among them, each with the one before it', () => {
  const editions = [edition(1, '2025-04-01'), edition(2, '2026-06-01'), edition(4, '2027-06-01')];
  const { changes, since } = aPack(aManual({ history: aHistory([], editions) }));
  expect(since.day).toBe('2026-04-01');
  expect(changes.map(({ edition: number, former, isComing }) => [number, former, isComing])).toEqual([
    [4, 2, true],
    [2, 1, false],
  ]);
});

test('compares an edition with the one that was in force before it, not with one that never was', () => {
  const editions = [edition(1, '2025-04-01'), edition(2, '2027-06-01'), edition(3, '2027-06-01')];
  const { changes } = aPack(aManual({ history: aHistory([], editions) }));
  expect(changes.map(({ edition: number, former }) => [number, former])).toEqual(
    expect.arrayContaining([
      [3, 1],
      [2, 1],
    ]),
  );
});

test('compares an edition with nothing where none was in force before it', () => {
  const editions = [edition(1, '2026-06-01'), edition(2, '2026-06-01')];
  const { changes } = aPack(aManual({ history: aHistory([], editions) }));
  expect(changes.map(({ kind, former }) => [kind, former])).toContainEqual(['改正', undefined]);
});

test('tells a procedure that was given up, and no small correction', () => {
  const [first, second] = [
    aRevision({ commit: 'a' }),
    aRevision({ commit: 'b', content: 'corrected', day: '2026-07-01' }),
  ];
  const only = edition(1, '2026-05-01', { revision: second, firstRevision: first });
  const history = aHistory([first, second], [only]);
  const gone = { id: 'juki-001', goneOn: '2026-12-01', lastEdition: only };
  const { changes } = aPack(aManual({ history: { ...history, goneById: new Map([['juki-001', gone]]) } }));
  expect(changes.map(({ kind, former }) => [kind, former])).toEqual([
    ['廃止', undefined],
    ['制定', undefined],
  ]);
});
