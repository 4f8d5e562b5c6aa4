import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { inventoryCsv } from './inventory-csv.ts';
import { procedureText } from './procedure-text.ts';
import { type ContentFiles, writeFiles } from './write-files.ts';

/** The smallest content folder that nothing is wrong with: one section, one work, one procedure, every register. */
export const BASE_CONTENT: Readonly<Record<string, string>> = {
  'manual.yaml': 'organisation: 継手市\ntitle: 業務手順書\n',
  'roster.csv':
    '職員番号,職,開始日,終了日,備考\n' +
    'S00101,juki-kiroku-shunin,2026-04-01,,\nS00102,juki-kiroku-kakari,2026-04-01,,\nS00103,juki-kacho,2026-04-01,,\n',
  'registers/laws.csv':
    '法令名,略称,よみ,法令番号,種別,確認,備考\n' +
    '住民基本台帳法,住基法,じゅうみんきほんだいちょうほう,昭和42年法律第81号,法律,確認済,\n',
  'registers/forms.csv':
    '様式番号,様式名,よみ,所管課,根拠,記入者,部数,保存期間,ファイル,備考\n' +
    '様式第1号,住民異動届,じゅうみんいどうとどけ,koseki-jumin,住民基本台帳法第22条,届出人,1,1年,,\n',
  'registers/systems.csv':
    'システム名,よみ,別名,所管課,ネットワーク,停止時の扱い,備考\n' +
    '住民記録システム,じゅうみんきろくしすてむ,,koseki-jumin,LGWAN接続系,届書を預かり、復旧後に入力します。,\n',
  'registers/terms.csv':
    '用語,よみ,意味,同義語,言い換え,備考\n' +
    '住基ネット,じゅうきねっと,市区町村の住民基本台帳をつなぐ全国のネットワークです。,,,\n',
  'registers/measures.yaml':
    '- id: "V-2-(4)"\n  title: 業務手順書等の構築\n  quote: 業務の洗い出し\n  offer: 業務一覧と業務手順書を公開します。\n  works: [juki-001]\n',
  'sections/koseki-jumin/section.yaml': [
    'name: 戸籍住民課',
    'reading: こせきじゅうみんか',
    'department: 市民環境部',
    'departmentReading: しみんかんきょうぶ',
    'order: 10',
    'domain: 市民',
    'summary: 住所の異動や戸籍の届出を受け付ける課です。',
    'extension: "2110"',
    'posts:',
    '  - { id: juki-kacho, name: 課長, head: true }',
    '  - { id: juki-kiroku-shunin, name: 住民記録担当主任, unit: 住民記録担当, extension: "2112" }',
    '  - { id: juki-kiroku-kakari, name: 住民記録担当, unit: 住民記録担当 }',
    'duties:',
    '  - { id: d1, text: 住民基本台帳に関すること。 }',
    '',
  ].join('\n'),
  'sections/koseki-jumin/inventory.csv': inventoryCsv([{}]),
  'sections/koseki-jumin/procedures/juki-001.mdx': procedureText(),
};

/** Again where a process that is about to end still has a file open: Windows minds. */
export const REMOVAL = { recursive: true, force: true, maxRetries: 5 } as const;

const folders: string[] = [];

afterAll(() => Promise.all(folders.splice(0).map((folder) => rm(folder, REMOVAL))));

/** A fresh empty folder outside the repository, removed after the test file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tsugite-test-'));
  folders.push(folder);
  return folder;
}

/** Writes the base with `files` laid over it into a fresh folder and returns the path of its `content`. */
export async function writeContent(files: ContentFiles = {}): Promise<string> {
  const content = path.join(await temporaryFolder(), 'content');
  await writeFiles(content, { ...BASE_CONTENT, ...files });
  return content;
}
