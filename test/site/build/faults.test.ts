import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { type BuildCommand, killBuild, runBuild, startBuild } from '../../support/build-command.ts';
import { siteDir } from '#site/site-dir.ts';
import { differences } from '../../support/compare-sites.ts';
import { ON_WINDOWS } from '../../support/on-windows.ts';
import { procedureText } from '../../support/procedure-text.ts';
import { editFile, workPlace } from '../../support/work-place.ts';
import { writeFiles } from '../../support/write-files.ts';

const { dir, cacheDir } = inject('fixtureSite');

const BROKEN = {
  'a tag that is not closed':
    '<Step id="s1" actor="窓口担当" title="本人確認書類を確認します。">\n\n途中で終わる文です。\n',
  'a script that kills the parser': 'export "\\',
  'an import': 'import fs from "node:fs"\n\n本文です。\n',
  'an expression': '今日は{process.exit(1)}です。\n',
  'five hundred quotes in each other': `${'> '.repeat(500)}深い引用です。\n`,
};

test('procedures that are broken in many ways stop no other page, and their own pages say what is wrong', async () => {
  const { contentDir, warm } = await workPlace(cacheDir);
  const ids = Object.values(BROKEN).map((_, index) => `juki-001-${index + 11}`);
  for (const [index, body] of Object.values(BROKEN).entries())
    await writeFile(join(contentDir, fileOf(ids[index])), procedureText({ part: `範囲${index}` }, body));
  const { code, output } = await runBuild(warm);
  expect([code, output]).toEqual([0, expect.stringContaining('表示できない手順書が6件あります')]);
  expect(pagesOf(warm.outDir)).toEqual([...pagesOf(dir), ...ids.map((id) => `procedures/${id}.html`)].toSorted());
  for (const id of ids) {
    const page = readFileSync(join(warm.outDir, `procedures/${id}.html`), 'utf8');
    expect(page).toContain('ファイルに誤りがあるため表示できません');
    expect(page).toContain(fileOf(id));
    expect(page).toMatch(/\d+行目[^]*直し方：/);
  }
});

test('steps and laws may have the names of what every object has', async () => {
  const { contentDir, warm } = await workPlace(cacheDir);
  const body = `
<Law name="toString" />

<Step id="constructor" actor="窓口担当" title="確認します。">本文です。</Step>

<Risk id="R-juki-001-01" step="constructor" scenario="取り違え" likelihood="1" impact="2" class="確認漏れ・転記誤り" />

<Mistake kind="入力誤り" step="constructor" cause="急いだため" prevention="2人で見ます。">本文です。</Mistake>

<Mistake kind="入力誤り" step="prototype" cause="急いだため" prevention="2人で見ます。">本文です。</Mistake>
`;
  await writeFile(join(contentDir, fileOf('juki-001-11')), procedureText({ part: '範囲' }, body));
  expect(await runBuild(warm)).toMatchObject({ code: 0 });
  const page = readFileSync(join(warm.outDir, 'procedures/juki-001-11.html'), 'utf8');
  expect(page).toContain('<h3><b>手順1</b> 確認します。');
  expect(page).not.toMatch(/native code|function /);
});

function fileOf(id = ''): string {
  return `sections/koseki-jumin/procedures/${id}.mdx`;
}

function pagesOf(site: string): string[] {
  return filesBelow(site).filter((path) => path.endsWith('.html'));
}

test.each([
  ['leaves the old site as it is', ''],
  ['brings it back where the last run was killed between two renames', '.previous'],
])('--strict publishes nothing where there is an error, and %s', async (_, ending) => {
  const { warm } = await workPlace(cacheDir);
  const old = { 'SHA256SUMS.txt': '', 'index.html': 'the old site' };
  await writeFiles(`${warm.outDir}${ending}`, old);
  const { code, output } = await runBuild({ ...warm, options: ['--strict'] });
  expect([code, output]).toEqual([1, expect.stringContaining('公開用のフォルダーは変えていません')]);
  expect(filesBelow(warm.outDir)).toEqual(Object.keys(old));
});

test('--strict publishes where there is no error', async () => {
  const { edit, warm } = await workPlace(cacheDir);
  await edit('sections/kaikei/procedures/kaik-001.mdx', ['を確認します。">', 'を確認します。" />']);
  expect(await runBuild({ ...warm, options: ['--strict'] })).toMatchObject({ code: 0 });
  expect(existsSync(join(warm.outDir, 'index.html'))).toBe(true);
});

test('a build that is killed leaves the published site whole, and the next build is right', async () => {
  const { edit, warm } = await workPlace(cacheDir);
  await cp(dir, warm.outDir, { recursive: true });
  await edit('sections/shokuin/inventory.csv', ['手順書の年次見直し', '手順書の半年見直し']);
  const rendered = join(siteDir(warm.cacheDir), 'calendar/11.html');
  await killWhen(warm, () => existsSync(rendered) && readFileSync(rendered, 'utf8').includes('半年見直し'));
  expect(differences(warm.outDir, dir)).toEqual([]);
  await edit('sections/shokuin/inventory.csv', ['手順書の半年見直し', '手順書の年次見直し']);
  expect(await runBuild(warm)).toMatchObject({ code: 0 });
  expect(differences(warm.outDir, dir)).toEqual([]);
});

test('a damaged page of the store is rendered again, and the build says so', async () => {
  const { warm } = await workPlace(cacheDir);
  await editFile(join(warm.cacheDir, 'pages/works/juki-001.html'), ['転入届', '転入']);
  expect(await runBuild(warm)).toMatchObject({ code: 0, output: expect.stringContaining('壊れていた1ページ') });
  expect(differences(warm.outDir, dir)).toEqual([]);
});

test('a damaged part of the search index is made again', async () => {
  const { warm } = await workPlace(cacheDir);
  const parts = join(warm.cacheDir, 'search-parts');
  const kept = filesBelow(parts).filter((path) => path.includes('/files/') || path.includes('/texts/'));
  expect(kept.length).toBeGreaterThan(1);
  // The files are shared with the site that they came from: they are replaced, not written into.
  for (const path of [kept[0], kept.at(-1)].map((each) => join(parts, each ?? ''))) {
    await rm(path);
    await writeFile(path, 'half');
  }
  expect(await runBuild(warm)).toMatchObject({ code: 0 });
  expect(differences(warm.outDir, dir)).toEqual([]);
});

test('a second build at once is refused in Japanese, and the first one ends well', async () => {
  const { warm } = await workPlace(cacheDir);
  const first = startBuild(warm);
  const ended = new Promise<number | null>((resolve) => first.once('close', resolve));
  await expect.poll(() => lockOf(warm), { timeout: 30_000, interval: 5 }).toMatch(new RegExp(`^${first.pid}-`));
  const { code, output } = await runBuild({ ...warm, outDir: `${warm.outDir}-second` });
  expect([code, output.trim()]).toEqual([
    2,
    expect.stringMatching(/^別の作成処理（プロセス番号 \d+）が動いています。/),
  ]);
  expect(existsSync(`${warm.outDir}-second`)).toBe(false);
  expect(await ended).toBe(0);
  expect(differences(warm.outDir, dir)).toEqual([]);
});

function lockOf({ cacheDir: cache }: BuildCommand): string {
  const lock = join(cache, 'build-lock');
  return existsSync(lock) ? readdirSync(lock).join() : '';
}

/** Starts a build and kills it with all its processes as soon as `isTime`. */
async function killWhen(command: BuildCommand, isTime: () => boolean): Promise<void> {
  const child = startBuild(command);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await expect.poll(isTime, { timeout: 60_000, interval: 1 }).toBe(true);
  killBuild(child);
  expect(await ended).toBe(ON_WINDOWS ? 1 : null);
}
