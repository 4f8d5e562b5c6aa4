import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '#site/build/manifest.ts';
import { type BuildCommand, mustBuild } from '../../support/build-command.ts';
import { builtPages } from '../../support/built-pages.ts';
import { differences } from '../../support/compare-sites.ts';
import { editionCopy, editionSite } from '../../support/edition-site.ts';
import { editFile } from '../../support/work-place.ts';

let site: BuildCommand;
const { read, words, missingLinks } = builtPages(() => site.outDir);

const ids = (path: string) =>
  Array.from(read(path).matchAll(/<id>urn:tsugite:[0-9a-f]+:([a-z]+-\d+:\w+)/g), ([, id]) => id);

beforeAll(async () => {
  site = await editionSite();
});

describe('a procedure with a past and a coming edition', () => {
  test('shows the edition in force, and announces the next with its reason and its table', () => {
    expect(read('procedures/juki-002.html')).toContain('新しい住所と方書を入力します');
    expect(read('procedures/juki-002.html')).not.toContain('本人確認書類と委任状');
    expect(words('procedures/juki-002.html')).toMatch(/令和9年4月1日施行予定の第3版があります。[^]*転入届の様式に統合/);
    expect(read('procedures/juki-002.html')).toContain('href="../procedures/juki-002/compare/2-3.html"');
  });

  test.each([
    { path: 'editions/1.html', text: '新しい住所を入力します', mark: 'これは旧版（第1版）です。', head: '【旧版】' },
    {
      path: 'editions/3.html',
      text: '本人確認書類と委任状',
      mark: 'これは令和9年4月1日施行予定の第3版です。',
      head: '【施行予定】',
    },
  ])('keeps $path at an address of its own, marked on screen and on every printed sheet', ({ path, ...shown }) => {
    const page = `procedures/juki-002/${path}`;
    expect(read(page)).toContain(shown.text);
    expect(words(page)).toContain(shown.mark);
    expect(read(page)).toContain(`data-print-head="${shown.head}`);
  });

  test.each([1, 3])('the page of edition %i leads to pages that are there, from its text and its chart', (number) => {
    expect(missingLinks(`procedures/juki-002/editions/${number}.html`)).toEqual([]);
  });

  test('lists all editions with their days and reasons, and no corrections', () => {
    const table = words('procedures/juki-002.html').replace(/^[^]*決裁文書番号/, '');
    expect(table).toMatch(/第3版施行予定[^]*令和9年4月1日[^]*制度改正[^]*第2版現行[^]*様式変更[^]*第1版旧版/);
    expect(table).not.toContain('誤字');
  });

  test('its 新旧対照表 marks the changed words alone', () => {
    const table = read('procedures/juki-002/compare/1-2.html');
    expect(table).toMatch(/新しい住所(?:<[^>]*>)*<(?:ins|u|span|mark)[^>]*>[^]*?と方書/);
    expect(words('procedures/juki-002/compare/1-2.html')).toContain('様式変更');
  });
});

test('what changed stands on one page with its kind and day, subjects as text', () => {
  const page = read('changes.html');
  expect(words('changes.html')).toMatch(/令和9年4月1日\s*施行予定\s*改正第3版[^]*令和8年10月1日改正第2版/);
  expect(page).toContain('&lt;b&gt;誤字&lt;/b&gt;を直す');
  expect(words('changes.html')).toContain('令和8年11月15日廃止');
});

describe('the manual as of the day of a tag', () => {
  test('lists what was in force then, with links to the editions of today', () => {
    const page = read('as-of/令和8年10月.html');
    expect(words('as-of/令和8年10月.html')).toMatch(/juki-002転居届の受付戸籍住民課施行中第2版令和8年10月1日/);
    expect(words('as-of/令和8年10月.html')).not.toContain('令和9年4月1日');
    expect(page).toContain('href="../procedures/juki-002.html"');
    expect(page).toContain('href="../procedures/shok-032.html"');
    expect(page).toContain('&lt;i&gt;10月&lt;/i&gt;の手順書');
    expect(page).not.toMatch(/継手 花子|hanako/u);
  });

  test('is there as CSV and as JSON, and in the list', () => {
    expect(read('as-of/令和8年10月.csv')).toContain('"juki-002","転居届の受付","戸籍住民課","施行中","2","2026-10-01"');
    const { asOf, rows } = JSON.parse(read('as-of/令和8年10月.json'));
    const row = { procedure: 'juki-002', state: '施行中', edition: 2, page: 'procedures/juki-002.html' };
    expect([asOf, rows.find(({ procedure }: { procedure: string }) => procedure === 'juki-002')]).toMatchObject([
      '2026-10-05',
      row,
    ]);
    expect(words('as-of/index.html')).toMatch(/令和8年10月令和8年10月5日/);
  });
});

describe('search', () => {
  test('has old and coming editions apart from those in force', () => {
    const entries = (folder: string) =>
      filesBelow(join(site.outDir, folder, 'entries')).map((file) => read(join(folder, 'entries', file)));
    expect(entries('search').join('')).not.toContain('/editions/');
    expect(entries('search/old').join('')).toContain('procedures/juki-002/editions/1.html');
    expect(entries('search/old').join('')).toContain('procedures/shok-032.html');
    expect(filesBelow(join(site.outDir, 'search/old/texts'))).toContain('procedures/juki-002/editions/1.js');
  });
});

test('the entry of an edition that is still to come leads to it, and not to the one in force', () => {
  const [, entry = ''] = /(<entry>\s*<id>[^<]*:juki-002:3<[^]*?<\/entry>)/.exec(read('changes.xml')) ?? [];
  expect(entry).toContain('href="procedures/juki-002/editions/3.html"');
});

test('the feeds hold every edition once, under an id that stays', () => {
  expect(ids('changes.xml')).toEqual(expect.arrayContaining(['juki-002:3', 'juki-002:2']));
  expect(new Set(ids('changes.xml')).size).toBe(ids('changes.xml').length);
  expect(ids('sections/koseki-jumin.xml').every((id) => id?.includes('juki-'))).toBe(true);
});

test('no byte of the site names who made a commit', () => {
  const naming = filesBelow(site.outDir).filter((path) => /継手[ 　]?花子|hanako@example/u.test(read(path)));
  expect(naming).toEqual([]);
});

test('a build of a day before shows what was in force then, what has been abolished since among it', async () => {
  const past = { ...site, outDir: `${site.outDir}-past`, options: ['--as-of', '2026-09-30'] };
  await mustBuild(past);
  const page = builtPages(() => past.outDir).read;
  expect(page('procedures/juki-002.html')).toContain('新しい住所を入力します');
  expect(page('procedures/shok-032.html')).not.toContain('廃止されました');
  expect(page('works/shok-032.html')).toContain('procedures/shok-032.html');
});

describe('a procedure that is abolished', () => {
  test('says so at its address, which mails, feeds and old editions name', () => {
    expect(words('procedures/shok-032.html')).toMatch(
      /これは旧版（第\d版）です。この手順書は、令和8年11月15日に廃止されました。今の仕事には使わないでください。/,
    );
    expect(read('procedures/shok-032.html')).toMatch(/<title>[^<]*廃止[^<]*<\/title>/);
    expect(read('procedures/shok-032.html')).toContain('data-print-head="【旧版】');
    expect(read('changes.xml')).toContain('href="procedures/shok-032.html"');
    expect(read('index.html')).toContain('href="procedures/shok-032.html"');
  });

  test('is in no list of procedures, and its work leads to it as to one of the past', () => {
    expect(read('procedures/index.html')).not.toContain('shok-032.html');
    expect(words('works/shok-032.html')).toMatch(
      /この業務の手順書はまだありません。廃止した手順書です。[^。]*ください。[^。]*分からないことは/,
    );
    expect(read('works/shok-032.html')).toContain('href="../procedures/shok-032.html"');
    expect(read('api/procedures.json')).not.toContain('shok-032');
  });

  test('leads to pages that are there', () => {
    expect(missingLinks('procedures/shok-032.html')).toEqual([]);
  });
});

test('an edition that another overtook on its 施行日 was never in force, also later', async () => {
  const place = await editionCopy(site, 'overtaken');
  const file = join(place.contentDir, 'sections/koseki-jumin/procedures/juki-002.mdx');
  await editFile(file, ['edition: 3', 'edition: 4']);
  await mustBuild({ ...place, options: ['--as-of', '2027-05-01'] });
  const page = builtPages(() => join(place.outDir, 'procedures')).read;
  expect(page('juki-002/editions/3.html')).toContain('これは施行されなかった第3版です。');
  expect(page('juki-002.html')).toContain('juki-002/compare/2-4.html');
});

test('a correction after the review is told of the edition that it was made in, from its day and 施行日 on', async () => {
  const place = await editionCopy(site, 'corrected');
  const file = 'sections/koseki-jumin/procedures/juki-002.mdx';
  await editFile(join(place.contentDir, file), ['届出を、窓口で受けます。', '届出を、窓口で受け付けます。']);
  const noteOn = async (asOf: string) => {
    await mustBuild({ ...place, options: ['--as-of', asOf] });
    return builtPages(() => place.outDir)
      .read('procedures/juki-002.html')
      .includes('見直し後に変更');
  };
  // The edition in force was corrected on 2026-10-05, and looked through on 2026-11-01 when the next one was made.
  expect(await noteOn('2026-10-04')).toBe(false);
  expect(await noteOn('2026-10-31')).toBe(true);
  expect(await noteOn('2026-11-01')).toBe(false);
  expect(await noteOn('2027-04-01')).toBe(true);
});

test('a second build is the same, and so is one from nothing', async () => {
  const again = { ...site, outDir: `${site.outDir}-again` };
  const clean = { ...site, outDir: `${site.outDir}-clean`, cacheDir: `${site.cacheDir}-clean` };
  await Promise.all([mustBuild(again), mustBuild(clean)]);
  expect(differences(again.outDir, site.outDir)).toEqual([]);
  expect(differences(clean.outDir, site.outDir)).toEqual([]);
});

test('a file that is broken is replaced by its last good text, with a banner that says what is wrong', async () => {
  const place = await editionCopy(site, 'broken');
  await editFile(join(place.contentDir, 'sections/koseki-jumin/procedures/juki-001.mdx'), [
    '## 手順',
    '{1 + 1}\n\n## 手順',
  ]);
  await mustBuild(place);
  const page = builtPages(() => place.outDir).read('procedures/juki-001.html');
  expect(page).toContain('最後に表示できた本文を表示しています');
  expect(page).toMatch(/直すところ（sections[^]*波かっこ/);
  expect(page).toContain('id="step-s1"');
});
