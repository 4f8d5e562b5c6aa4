import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { postDuties } from '#report/post-duties.ts';
import { sectionView } from '#site/views/section-view.ts';
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
