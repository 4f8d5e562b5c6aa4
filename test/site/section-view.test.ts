import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { leaving } from '#report/leaving.ts';
import { postDuties } from '#report/post-duties.ts';
import { sectionView } from '#site/views/section-view.ts';
import { aManual, aSection, aWork } from '../support/a-manual.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';

async function viewOf(inventory: string) {
  const content = await writeContent({ 'sections/koseki-jumin/inventory.csv': inventory });
  const manual = await readManual(content, { cacheDir: await temporaryFolder() });
  const [section] = manual.sections;
  if (!section) throw new Error('the manual has a section');
  const figures = { manual, asOf: '2026-11-22', duties: postDuties(manual), staffing: new Map(), findings: [] };
  return sectionView(section, figures);
}

test('a list of works that cannot be read is not shown as an empty one', async () => {
  const { works, leaving } = await viewOf('<<<<<<< HEAD\n業務ID\n');
  for (const { empty } of [works, leaving]) expect(empty).toContain('業務一覧を読み取れない');
});

const DAY = '2026-11-22';

function viewOfWorks(...works: Parameters<typeof aWork>[0][]) {
  const manual = aManual({ works: works.map((work, index) => aWork({ id: `juki-00${index + 1}`, ...work })) });
  const [found] = leaving(manual, DAY);
  return sectionView(aSection(), {
    manual,
    asOf: DAY,
    duties: postDuties(manual),
    staffing: new Map(),
    findings: [],
    leaving: found,
  });
}

test('counts and lists the works that are done today, and no other', () => {
  const { counts, works } = viewOfWorks(
    { hoursRegular: 1000 },
    { hoursRegular: 200, capableCount: 1, deputy: undefined },
    { hoursRegular: 4000, capableCount: 1, deputy: undefined, status: '廃止' },
  );
  expect(Object.fromEntries(counts.map(({ label, value }) => [label, value]))).toEqual({
    業務: '2件',
    業務手順書: '1件',
    年間時間: '1,200時間',
    一人しか対応できない業務: '1件',
    副担当がいない業務: '1件',
  });
  expect(works.rows).toHaveLength(2);
});

test('the list of its procedures does not name the section in every row', () => {
  const { columns, rows } = viewOfWorks({}).procedures;
  expect(rows).not.toHaveLength(0);
  expect(columns.map(({ heading }) => heading)).not.toContain('課');
  for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
});

const named = (id: string) => [expect.objectContaining({ href: `works/${id}.html` })];

test('works that nobody can do even today stand before those that somebody would leave alone', () => {
  const rows = viewOfWorks({ capableCount: 0 }, { capableCount: 1 }).leaving.rows.map(({ cells: [who, works] }) => [
    who,
    works,
  ]);
  expect(rows).toEqual([
    ['今すでに', named('juki-001')],
    ['住民記録担当主任', named('juki-002')],
  ]);
  expect(viewOfWorks({}).leaving.rows).toEqual([]);
});

test('cells that are blank are counted beside what they would have told', () => {
  const manual = aManual({ works: [aWork({ capableCount: undefined, hoursRegular: undefined })] });
  const figures = { manual, asOf: '2026-11-22', duties: postDuties(manual), staffing: new Map(), findings: [] };
  expect(sectionView(manual.sections[0]!, figures).counts).toEqual(
    expect.arrayContaining([
      { label: '年間時間', value: '0時間（記載なし1件）' },
      { label: '一人しか対応できない業務', value: '0件（記載なし1件）' },
    ]),
  );
});
