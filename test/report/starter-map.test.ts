import { describe, expect, test } from 'vitest';
import { VOCABULARY } from '#model/vocabulary.ts';
import type { WorkItem } from '#model/work-item.ts';
import { rotationOf, starterMap } from '#report/starter-map.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';

function mapOf(works: readonly Partial<WorkItem>[]) {
  return starterMap(aManual({ works: works.map((parts) => aWork(parts)), procedures: [aProcedure()] }));
}

describe('starterMap', () => {
  test('has a cell for every field and kind, also for those without works', () => {
    const rows = mapOf([]);
    expect(rows.map((row) => row.length)).toEqual(VOCABULARY.domain.map(() => 3));
    expect(rows.flat().every(({ workCount }) => workCount === 0)).toBe(true);
  });

  test.each([
    [1, 'starters'],
    [2, 'starters'],
    [3, 'later'],
  ] as const)('a work of difficulty %i with a procedure is among the %s', (difficulty, place) => {
    const cell = mapOf([{ difficulty }])
      .flat()
      .find(({ workCount }) => workCount > 0);
    expect(cell?.[place].map(({ work }) => work.id)).toEqual(['juki-001']);
  });

  test('a work without difficulty is no starter', () => {
    expect(
      mapOf([{ difficulty: undefined }])
        .flat()
        .flatMap(({ starters }) => starters),
    ).toEqual([]);
  });

  test('keeps a starter work without a procedure, and leaves out a hard one', () => {
    const cells = mapOf([
      { id: 'juki-002', difficulty: 2 },
      { id: 'juki-003', difficulty: 5 },
    ]).flat();
    expect(cells.flatMap(({ starters }) => starters.map(({ work }) => work.id))).toEqual(['juki-002']);
    expect(cells.flatMap(({ later }) => later)).toEqual([]);
  });
});

describe('rotationOf', () => {
  const rows = mapOf([
    { id: 'juki-001', domain: '税', kind: '窓口' },
    { id: 'fuku-001', domain: '福祉', kind: '窓口' },
    { id: 'fuku-002', domain: '福祉', kind: '事業' },
    { id: 'sang-001', domain: '産業', kind: '管理' },
  ]);
  const three = rows.filter(([cell]) => ['福祉', '税', '産業'].includes(cell?.domain ?? ''));

  test('sees each field and each kind once', () => {
    const cells = rotationOf(three);
    expect(cells.map(({ domain }) => domain)).toEqual(['福祉', '税', '産業']);
    expect(new Set(cells.map(({ kind }) => kind)).size).toBe(3);
  });

  test('prefers, where all fields have something to start with, works that have a procedure', () => {
    const cells = mapOf([
      { id: 'juki-001', domain: '税', kind: '窓口' },
      { id: 'juki-002', domain: '税', kind: '事業' },
      { id: 'fuku-001', domain: '福祉', kind: '窓口' },
      { id: 'fuku-002', domain: '福祉', kind: '事業' },
      { id: 'sang-001', domain: '産業', kind: '管理' },
    ]).filter(([cell]) => ['福祉', '税', '産業'].includes(cell?.domain ?? ''));
    const starters = rotationOf(cells).map((cell) => cell.starters[0]?.work.id);
    expect(starters).toContain('juki-001');
  });

  test('prefers something to start with in more fields to more procedures in fewer', () => {
    const works = [
      aWork({ id: 'fuku-001', domain: '福祉', kind: '窓口' }),
      aWork({ id: 'fuku-002', domain: '福祉', kind: '事業' }),
      aWork({ id: 'zei-001', domain: '税', kind: '事業' }),
      aWork({ id: 'sang-001', domain: '産業', kind: '管理' }),
    ];
    const cells = starterMap(aManual({ works, procedures: [aProcedure({ work: ['fuku-002'] })] }));
    const three = cells.filter(([cell]) => ['福祉', '税', '産業'].includes(cell?.domain ?? ''));
    const starters = rotationOf(three).map((cell) => cell.starters[0]?.work.id);
    expect(starters).toEqual(['fuku-001', 'zei-001', 'sang-001']);
  });

  test('has something to start with in every field where that can be', () => {
    expect(rotationOf(three).map(({ starters }) => starters[0]?.work.id)).toEqual(['fuku-002', 'juki-001', 'sang-001']);
  });
});
