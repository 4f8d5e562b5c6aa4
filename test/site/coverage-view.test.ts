import { expect, test } from 'vitest';
import { coverage } from '#report/coverage.ts';
import { coverageView } from '#site/views/coverage-view.ts';
import { aManual, aWork } from '../support/a-manual.ts';

const remark = (...works: readonly Partial<ReturnType<typeof aWork>>[]) =>
  coverageView(
    coverage(
      aManual({ procedures: [], works: works.map((work, at) => aWork({ id: `juki-00${at + 1}`, ...work })) }),
      '2026-11-22',
    ),
  ).remark;
const exempt = { manualStatus: '作成不要', exemptReason: '廃止するため' } as const;

test('says which works 整備率 leaves out of those that the table counts', () => {
  expect(remark({}, {}, exempt, { status: '廃止' })).toBe(
    '業務手順書整備率の分母2件は、計4件から作成不要1件と対象外1件（現行でない業務）を除いた数です。',
  );
  expect(remark({}, exempt)).toBe('業務手順書整備率の分母1件は、計2件から作成不要1件を除いた数です。');
});

test('says nothing where both are the same', () => {
  expect(remark({}, {})).toBe('');
});

test('a figure that misses its level says so aloud beside its mark, and no other does', () => {
  const manual = aManual({ procedures: [], works: [aWork()] });
  const cells = coverageView(coverage(manual, '2026-11-22')).measures.rows[0]?.cells ?? [];
  expect(cells[1]).toMatchObject({ text: '0.0%', mark: 'late', aloud: '（目安に届いていません）' });
  expect(cells.at(-1)).not.toHaveProperty('aloud');
});

const targets = (works: Parameters<typeof aManual>[0]) =>
  coverageView(coverage(aManual(works), '2026-04-01')).figures.map(({ label, target }) => [label, target]);

test('the figures of the whole say at what level they aim, or that they miss it', () => {
  expect(targets({})).toContainEqual(['業務手順書整備率', '目安は80%以上']);
  expect(targets({ procedures: [] })).toContainEqual(['業務手順書整備率', '目安（80%以上）に届いていません']);
});

test('every count of a state leads to the works of its section, with their files and lines', () => {
  const manual = aManual({ works: [aWork()] });
  const { rows } = coverageView(coverage(manual, '2026-11-22')).states;
  const counts = rows.map(({ cells }) => cells.at(-1));
  const href = 'reports/coverage-works.html';
  expect(counts).toEqual([
    { text: '1', href },
    { text: '1', href: `${href}#e-戸籍住民課` },
    { text: '1', href: `${href}#e-戸籍住民課` },
  ]);
});

test('says beside a figure how many works do not say what it needs', () => {
  const manual = aManual({ works: [aWork({ capableCount: undefined, hoursRegular: undefined, risk: undefined })] });
  const { figures } = coverageView(coverage(manual, '2026-11-22'));
  const told = figures.filter(({ counts }) => counts.endsWith('（記載なし1件）')).map(({ label }) => label);
  expect(told).toEqual(['整備率（時間加重）', '整備率（高リスク）', '属人化業務率']);
});
