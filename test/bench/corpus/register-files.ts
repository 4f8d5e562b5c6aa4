import { formOf, POSTS } from './names.ts';
import { OFFICES } from './offices.ts';
import type { Files } from './section-files.ts';
import { FORM_KINDS, LAWS, SYSTEMS, TERMS } from './words.ts';

/** `manual.yaml`, the registers and the roster of a corpus of `count` pages. */
export function registerFiles(count: number): Files {
  return {
    'manual.yaml': 'organisation: 継手市\ntitle: 業務手順書（計測用）\n',
    'registers/laws.csv': csv(
      '法令名,略称,よみ,法令番号,種別,確認,備考',
      LAWS.map(({ name, reading }) => [name, '', reading, '', '法律', '要確認', '']),
    ),
    'registers/forms.csv': csv('様式番号,様式名,よみ,所管課,根拠,記入者,部数,保存期間,ファイル,備考', formRows(count)),
    'registers/systems.csv': csv('システム名,よみ,別名,所管課,ネットワーク,停止時の扱い,備考', SYSTEMS.map(systemRow)),
    'registers/terms.csv': csv(
      '用語,よみ,意味,同義語,言い換え,備考',
      TERMS.map(([word, reading, meaning]) => [word, reading, meaning, '', '', '']),
    ),
    'roster.csv': csv('職員番号,職,開始日,終了日,備考', rosterRows(count)),
  };
}

function systemRow(name: string): string[] {
  return [name, '', '', OFFICES[0]?.prefix ?? '', 'LGWAN接続系', '届書を預かり、復旧後に入力します。', ''];
}

function formRows(count: number): string[][] {
  return OFFICES.slice(0, count).flatMap((office) =>
    office.subjects.flatMap(({ word, kana }) =>
      FORM_KINDS.map((kind) => [
        '',
        formOf(office, word, kind),
        kana,
        office.prefix,
        `${office.law}第2条`,
        '届出人',
        '1',
        '5年',
        '',
        '',
      ]),
    ),
  );
}

function rosterRows(count: number): string[][] {
  return OFFICES.slice(0, count).flatMap(({ prefix }, office) =>
    POSTS.map(({ end }, post) => [staffNumber(office * POSTS.length + post), `${prefix}-${end}`, '2026-04-01', '', '']),
  );
}

function staffNumber(index: number): string {
  return `S${String(index + 1).padStart(5, '0')}`;
}

function csv(heading: string, rows: readonly (readonly string[])[]): string {
  return `${[heading, ...rows.map((cells) => cells.join(','))].join('\n')}\n`;
}
