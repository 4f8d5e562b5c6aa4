import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SuccessorTicks, Tick } from '#model/successor-stage.ts';
import { mergeTicks } from '#client/successor/merge-ticks.ts';
import { readStoredTicks, storedTicks } from '#client/successor/stored-ticks.ts';

const tick = fc.constantFrom<Tick>('', '○', '2026-04-01', '2026-05-07', '2027-01-04');
const ticks: fc.Arbitrary<SuccessorTicks> = fc
  .array(fc.tuple(fc.constantFrom('juki-001', 'juki-002', 'zei-010'), fc.array(tick, { minLength: 4, maxLength: 4 })))
  .map((entries) => new Map(entries));

describe('mergeTicks', () => {
  test('never clears a tick and never moves one to a later day', () => {
    fc.assert(
      fc.property(ticks, ticks, (here, there) => {
        const merged = mergeTicks(here, there).ticks;
        for (const side of [here, there]) {
          for (const [id, days] of side) {
            for (const [stage, day] of days.entries()) {
              const result = merged.get(id)?.[stage] ?? '';
              if (day === '○') expect(result).not.toBe('');
              else if (day !== '') expect(result !== '' && result <= day).toBe(true);
            }
          }
        }
      }),
    );
  });

  test.each([
    ['2026-04-03', '2026-04-01', '2026-04-01'],
    ['2026-04-01', '2026-04-03', '2026-04-01'],
    ['○', '2026-04-03', '2026-04-03'],
    ['2026-04-03', '', '2026-04-03'],
    ['', '○', '○'],
  ] as const)('makes %j and %j into %j', (here, there, result) => {
    const merged = mergeTicks(
      new Map([['juki-001', [here, '', '', '']]]),
      new Map([['juki-001', [there, '', '', '']]]),
    );
    expect(merged.ticks.get('juki-001')?.[0]).toBe(result);
  });

  test('counts what it adds and what only the page had', () => {
    const merged = mergeTicks(
      new Map([['juki-001', ['2026-04-01', '○', '', '']]]),
      new Map([['juki-001', ['2026-04-01', '', '2026-04-05', '']]]),
    );
    expect(merged).toMatchObject({ addedCount: 1, keptCount: 1 });
  });
});

describe('storedTicks', () => {
  test('are read again as they were', () => {
    fc.assert(
      fc.property(ticks, (kept) => {
        const ticked = [...kept].filter(([, days]) => days.some((day) => day !== ''));
        expect([...readStoredTicks(storedTicks(kept))]).toEqual(ticked);
      }),
    );
  });

  test('that somebody damaged count as none, and the others stay', () => {
    expect([...readStoredTicks(';juki-001=もう,2026-04-01;x')]).toEqual([
      ['juki-001', ['', '2026-04-01', '', '']],
      ['x', ['', '', '', '']],
    ]);
  });
});
