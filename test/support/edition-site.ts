import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildCommand, mustBuild } from './build-command.ts';
import { FIXTURE_CONTENT } from './fixture-content.ts';
import { editFile, folderInside } from './work-place.ts';
import { PROJECT } from './build-command.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-002.mdx';
const GONE = 'sections/shokuin/procedures/shok-032.mdx';

type Edit = readonly [from: string, to: string];

/** What became of 転居届 (juki-002), commit by commit: the editions of 2025-08-15, 2026-10-01 and 2027-04-01. */
const AMENDMENTS: readonly { day: string; subject: string; edits: readonly Edit[]; tag?: string }[] = [
  {
    day: '2026-09-20T10:00:00+09:00',
    subject: '転居届の受付を改正',
    edits: [
      ['edition: 1', 'edition: 2\nchanges: { reason: 様式変更, summary: 方書の確認を追加 }'],
      ['effectiveFrom: 2025-08-15', 'effectiveFrom: 2026-10-01'],
      ['reviewed: 2025-08-01', 'reviewed: 2026-09-10'],
      ['新しい住所を入力します。', '新しい住所と方書を入力します。'],
    ],
  },
  {
    day: '2026-10-05T10:00:00+09:00',
    subject: '<b>誤字</b>を直す',
    edits: [['市内で引っ越した人の届出を受けます。', '市内で引っ越した人の届出を、窓口で受けます。']],
    tag: 'edition/令和8年10月',
  },
  {
    day: '2026-11-10T10:00:00+09:00',
    subject: '来年度からの手順',
    edits: [
      ['edition: 2', 'edition: 3'],
      ['様式変更, summary: 方書の確認を追加', '制度改正, summary: 転入届の様式に統合'],
      ['effectiveFrom: 2026-10-01', 'effectiveFrom: 2027-04-01'],
      ['reviewed: 2026-09-10', 'reviewed: 2026-11-01'],
      [
        'title="本人確認書類を確認します。"',
        'title="本人確認書類と委任状を確認します。" next="続ける:s2;別の手続になる:kaik-002"',
      ],
    ],
  },
];

/** A repository with the fixture content and a history of editions, and places to build it. */
export async function editionRepository(): Promise<BuildCommand> {
  const folder = await folderInside(PROJECT);
  const contentDir = join(folder, 'content');
  await cp(FIXTURE_CONTENT, contentDir, { recursive: true });
  const commit = (day: string, subject: string) => {
    const dates = { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
    git(folder, ['add', '--all'], dates);
    git(folder, ['commit', '--quiet', '--message', subject], dates);
  };
  git(folder, ['init', '--quiet']);
  commit('2025-08-10T10:00:00+09:00', '最初の手順書');
  for (const { day, subject, edits, tag } of AMENDMENTS) {
    for (const edit of edits) await editFile(join(contentDir, FILE), edit);
    commit(day, subject);
    if (tag) git(folder, ['tag', '--annotate', tag, '--message', '<i>10月</i>の手順書'], { GIT_COMMITTER_DATE: day });
  }
  await rm(join(contentDir, GONE));
  commit('2026-11-15T10:00:00+09:00', '手順書の年次見直しを廃止');
  return { contentDir, cacheDir: join(folder, 'cache'), outDir: join(folder, 'site') };
}

/** The same, built. */
export async function editionSite(): Promise<BuildCommand> {
  const command = await editionRepository();
  await mustBuild(command);
  return command;
}

/** The same repository in a folder of its own, with nothing built from it yet. */
export async function editionCopy(site: BuildCommand, name: string): Promise<BuildCommand> {
  const place = { ...site, contentDir: `${site.contentDir}/../${name}/content`, outDir: `${site.outDir}-${name}` };
  await cp(join(site.contentDir, '..', '.git'), join(place.contentDir, '..', '.git'), { recursive: true });
  await cp(site.contentDir, place.contentDir, { recursive: true });
  return place;
}

function git(folder: string, args: readonly string[], dates: Record<string, string> = {}): void {
  const settings = ['-c', 'user.name=継手 花子', '-c', 'user.email=hanako@example.jp', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...settings, ...args], {
    env: { ...process.env, ...dates },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
