import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { type BuildCommand, mustBuild, runBuild } from '../../support/build-command.ts';
import { editionRepository } from '../../support/edition-site.ts';
import { wordsIn } from '../../support/words-in.ts';
import { editFile } from '../../support/work-place.ts';

/** In the title, the reading, an alias, the summary, the body, a step, a picture's words and the texts of old editions. */
const SECRETS = [
  'ひみつの題',
  'ひみつのよみ',
  'ひみつの別名',
  'ひみつの要約',
  'himitsu-body',
  '合言葉を書いた紙を',
  '秘密の置き場所',
];
const OLD_SECRETS = ['新しい住所と方書', '方書の確認を追加', '転入届の様式に統合'];

let repository: BuildCommand;
const siteFor = (audience?: string): BuildCommand => ({
  ...repository,
  outDir: `${repository.outDir}-${audience ?? 'default'}`,
  options: audience === undefined ? [] : ['--audience', audience],
});
const totals = ({ outDir }: BuildCommand) =>
  (JSON.parse(readFileSync(join(outDir, 'reports/coverage.json'), 'utf8')) as { totals: unknown }).totals;
const told = ({ outDir }: BuildCommand, words: readonly string[]) =>
  filesBelow(outDir).flatMap((path) =>
    [path, ...wordsIn(readFileSync(join(outDir, path)), words)].slice(1).map((word) => `${path}: ${word}`),
  );

beforeAll(async () => {
  repository = await editionRepository();
  const folder = join(repository.contentDir, 'sections/koseki-jumin');
  const file = join(folder, 'procedures/juki-002.mdx');
  await cp(join(folder, 'images/counter.png'), join(folder, 'images/hidden-place.png'));
  await editFile(file, ['title: 転居届の受付', 'title: ひみつの題\naudience: section']);
  await editFile(file, ['kana: てんきょとどけのうけつけ', 'kana: ひみつのよみ']);
  await editFile(file, ['aliases: [引っ越し', 'aliases: [ひみつの別名']);
  await editFile(file, ['summary: 市内', 'summary: ひみつの要約。市内']);
  await editFile(file, ['## 手順', 'himitsu-body\n\n![秘密の置き場所](../images/hidden-place.png)\n\n## 手順']);
  const kaikei = join(repository.contentDir, 'sections/kaikei/procedures');
  await editFile(join(folder, 'procedures/juki-001.mdx'), ['title: ', 'title: [']);
  await editFile(join(kaikei, 'kaik-002.mdx'), ['title: ', 'audience: section\ntitle: [ひみつの題']);
  await editFile(file, ['title="新しい住所と方書', 'title="合言葉を書いた紙を渡し、新しい住所と方書']);
}, 60_000);

test.each([undefined, 'public'])(
  'no byte of a site for others (%s) holds what a section keeps to itself',
  async (audience) => {
    const site = siteFor(audience);
    await mustBuild(site);
    expect(told(site, [...SECRETS, ...OLD_SECRETS, 'hidden-place'])).toEqual([]);
    expect(existsSync(join(site.outDir, 'procedures/juki-002/editions'))).toBe(false);
    const page = readFileSync(join(site.outDir, 'procedures/juki-002.html'), 'utf8');
    expect(page).toContain('所管課の職員だけが見るものです');
    expect(page).toContain('住民記録担当主任');
  },
);

test('a site for the public says of what the city hall keeps to itself that its staff read it, and shows the rest', async () => {
  const site = siteFor('public');
  await mustBuild(site);
  const page = (path: string) => readFileSync(join(site.outDir, path), 'utf8');
  expect(page('procedures/kaik-001.html')).toContain('庁内の職員だけが見るものです');
  expect(page('posts/juki-kiroku-shunin.html')).toContain('内線');
  for (const path of ['works/juki-003.html', 'reports/findings.html', 'reports/dependence.html']) {
    expect(existsSync(join(site.outDir, path))).toBe(true);
  }
});

test('a site for the section holds it, and every count is the same in both', async () => {
  const [open, whole] = [siteFor(), siteFor('section')];
  await mustBuild(open);
  await mustBuild(whole);
  expect(new Set(told(whole, SECRETS).map((each) => each.split(': ')[1]))).toEqual(new Set(SECRETS));
  expect(existsSync(join(whole.outDir, 'media/koseki-jumin/hidden-place.png'))).toBe(true);
  expect(totals(open)).toEqual(totals(whole));
});

test('a broken file that restricts nobody is replaced by its last good text, and one that may is not', async () => {
  const site = siteFor();
  await mustBuild(site);
  const page = (id: string) => readFileSync(join(site.outDir, `procedures/${id}.html`), 'utf8');
  expect(page('juki-001')).toContain('最後に表示できた本文を表示しています');
  expect(page('kaik-002')).toContain('所管課の職員だけが見るものです');
  const facts = JSON.parse(readFileSync(join(site.outDir, 'api/build.json'), 'utf8')) as {
    findings: { error: number };
  };
  expect(facts.findings.error).toBeGreaterThanOrEqual(2);
});

test('an audience that does not exist is refused in Japanese', async () => {
  expect(await runBuild(siteFor('everybody'))).toMatchObject({ code: 2, output: expect.stringContaining('公開区分') });
});
