import { readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { type BuildCommand, mustBuild } from '../../support/build-command.ts';
import { differences } from '../../support/compare-sites.ts';
import { editFile, projectCopy, workPlace } from '../../support/work-place.ts';

const { dir, cacheDir } = inject('fixtureSite');

test('after edits to a procedure, an inventory, a register and a post, an incremental build equals a clean one', async () => {
  const { edit, warm, clean } = await workPlace(cacheDir);
  await edit('sections/koseki-jumin/procedures/juki-002.mdx', ['新しい住所を', '新しい住所と部屋の番号を']);
  await edit('sections/kaikei/inventory.csv', ['監査委員に出す資料を作ります。', '監査委員に出す表を作ります。']);
  await edit('registers/terms.csv', ['市区町村の住民基本台帳を', '全国の住民基本台帳を']);
  await edit('sections/shokuin/section.yaml', ['name: 人材育成担当主任', 'name: 人材育成担当主査']);
  await Promise.all([mustBuild(warm), mustBuild(clean)]);
  expect(differences(warm.outDir, clean.outDir)).toEqual([]);
  expect(differences(warm.outDir, dir)).toEqual(
    expect.arrayContaining([
      'procedures/juki-002.html',
      'works/kaik-002.html',
      'procedures/juki-001.html',
      'works/shok-032.html',
      'search/texts/procedures/juki-002.js',
    ]),
  );
});

test('after a procedure and a work are gone and the paper of handovers is another, an incremental build equals a clean one', async () => {
  const { contentDir, edit, warm, clean } = await workPlace(cacheDir);
  await rm(join(contentDir, 'sections/koseki-jumin/procedures/juki-002.mdx'));
  await edit('sections/koseki-jumin/inventory.csv', [firstRow(contentDir), '']);
  await edit('manual.yaml', ['sample: true', 'sample: true\nhandover:\n  submitTo: 人事の担当']);
  await Promise.all([mustBuild(warm), mustBuild(clean)]);
  expect(differences(warm.outDir, clean.outDir)).toEqual([]);
  expect(differences(warm.outDir, dir)).toEqual(
    expect.arrayContaining([
      'posts/juki-kiroku-shunin/handover.html',
      'sections/koseki-jumin/handover.html',
      'reports/review-load.html',
    ]),
  );
});

test.each([
  ['koseki-jumin', 'koseki-jumin/procedures/juki-002.mdx', ['title: 転居届の受付', 'title: 市内の引っ越しの届の受付']],
  [
    'kaikei',
    'kaikei/inventory.csv',
    [',3,,2,,,なし,LGWAN接続系,財務会計システム,,', ',3,,2,1年,,なし,LGWAN接続系,財務会計システム,,'],
  ],
  ['koseki-jumin', '../registers/terms.csv', ['住基ネット,', '住民基本台帳ネットワーク,']],
] as const)(
  'the OJT sheets of %s show an edit of %s in an incremental build as in a clean one',
  async (...[section, file, change]) => {
    const { edit, warm, clean } = await workPlace(cacheDir);
    await edit(join('sections', file), change);
    await Promise.all([mustBuild(warm), mustBuild(clean)]);
    expect(differences(warm.outDir, clean.outDir)).toEqual([]);
    expect(differences(warm.outDir, dir)).toContain(`sections/${section}/ojt.html`);
  },
);

test('an incremental build renders anew what shows a change, and takes the rest from its store', async () => {
  const { edit, warm } = await workPlace(cacheDir);
  await edit('sections/kaikei/procedures/kaik-002.mdx', ['現金の残高を', '預金の残高を']);
  const before = cachedAt(warm);
  await mustBuild(warm);
  const after = cachedAt(warm);
  const rendered = Object.keys(after).filter((path) => after[path] !== before[path]);
  // Its OJT sheet has the same steps.
  expect(rendered).toEqual(['procedures/kaik-002.html', 'sections/kaikei/ojt.html']);
});

/** The first row of works of 戸籍住民課, as it is written. */
function firstRow(contentDir: string): string {
  const text = readFileSync(join(contentDir, 'sections/koseki-jumin/inventory.csv'), 'utf8');
  return `${text.split('\n')[1]}\n`;
}

/** When each page of the store was rendered. */
function cachedAt({ cacheDir: cache }: BuildCommand): Record<string, bigint> {
  const dist = join(cache, 'pages');
  return Object.fromEntries(
    filesBelow(dist).map((path) => [path, statSync(join(dist, path), { bigint: true }).mtimeNs]),
  );
}

test.each([
  ['a component', 'src/components/procedure/Check.astro', ['確認（', '確かめること（']],
  ['the code that reads bodies', 'src/body/anchor.ts', ["'h-'", "'k-'"]],
] as const)('after an edit to %s, an incremental build equals a clean one', async (_, file, change) => {
  const project = await projectCopy();
  const { warm, clean } = await workPlace(cacheDir, project);
  await editFile(join(project, file), change);
  await Promise.all([mustBuild(warm), mustBuild(clean)]);
  expect(differences(warm.outDir, clean.outDir)).toEqual([]);
  expect(differences(warm.outDir, dir)).toContain('procedures/juki-001.html');
});
