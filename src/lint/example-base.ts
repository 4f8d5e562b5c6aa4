import { INVENTORY_COLUMNS, type InventoryColumn } from '#model/inventory-columns.ts';
import type { ProcedureField } from '#model/procedure.ts';

/** The folder of the section that all examples play in. */
export const EXAMPLE_SECTION = 'sections/koseki-jumin';

/** The procedure that examples change. */
export const EXAMPLE_PROCEDURE = `${EXAMPLE_SECTION}/procedures/juki-001.mdx`;

/** Front matter of the example procedure as YAML, key by key. */
export const BASE_FRONT_MATTER: Readonly<Partial<Record<ProcedureField, string>>> = {
  title: '転入届の受付',
  kana: 'てんにゅうとどけのうけつけ',
  work: '[juki-001]',
  owner: 'juki-kiroku-shunin',
  deputy: 'juki-kiroku-kakari',
  summary: '市外から転入した人の届出を受け、住民票を作成します。',
  edition: '1',
  effectiveFrom: '2026-04-01',
  reviewed: '2026-03-10',
};

/** Body of the example procedure. */
export const BASE_BODY = `## 手順

<Step id="s1" actor="窓口担当" title="本人確認書類を確認します。" next="不備がない:s2;不備がある:終了" />

<Step id="s2" actor="入力担当" title="届出の内容を入力します。" form="住民異動届" />
`;

/** Cells of the first row of the example inventory, by heading; headings that are not here are empty. */
export const BASE_ROW: Readonly<Record<string, string>> = {
  業務ID: 'juki-001',
  部: '市民環境部',
  課: '戸籍住民課',
  '係・担当': '住民記録担当',
  大分類: '住民基本台帳',
  中分類: '届出',
  業務名: '転入届の受付',
  ふりがな: 'てんにゅうとどけのうけつけ',
  業務区分: '窓口',
  根拠法令等: '住民基本台帳法第22条',
  頻度: '毎日',
  実施時期: '通年',
  期限: '届出期間：転入をした日から14日以内（住民基本台帳法第22条）',
  年間件数: '1200',
  単位: '件',
  '年間時間（常勤）': '400',
  主担当: 'juki-kiroku-shunin',
  副担当: 'juki-kiroku-kakari',
  対応可能者数: '3',
  難易度: '2',
  個人情報: '個人情報',
  使用システム: '住民記録システム',
  '様式・帳票': '住民異動届',
  手順書の状況: '未作成',
  リスク評価: '中',
  状態: '現行',
};

/** Cells in which the second row of the example inventory differs from the first. */
export const SECOND_ROW: Readonly<Record<string, string>> = {
  業務ID: 'juki-002',
  業務名: '転居届の受付',
  ふりがな: 'てんきょとどけのうけつけ',
  根拠法令等: '住民基本台帳法第23条',
};

const SECTION_YAML = `name: 戸籍住民課
reading: こせきじゅうみんか
department: 市民環境部
departmentReading: しみんかんきょうぶ
order: 10
domain: 市民
summary: 住所の異動や戸籍の届出を受け付ける課です。
extension: "2110"
posts:
  - { id: juki-kacho, name: 課長, head: true }
  - { id: juki-kiroku-shunin, name: 住民記録担当主任, unit: 住民記録担当 }
  - { id: juki-kiroku-kakari, name: 住民記録担当, unit: 住民記録担当 }
duties:
  - { id: d1, text: 住民基本台帳に関すること。 }
`;

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Writes the text of a procedure file from front matter and body. */
export function procedureText(fields: Readonly<Record<string, string | undefined>>, text: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${text}`;
}

/** Writes an `inventory.csv` from cells by heading. */
export function inventoryText(rows: readonly Readonly<Record<string, string | undefined>>[]): string {
  const headings = INVENTORY_COLUMNS.map((column: InventoryColumn) => column.heading);
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((cells) => `${cells.map(csvCell).join(',')}\n`)
    .join('');
}

/** A cell as CSV writes it (RFC 4180). */
export function csvCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The content folder that every example is laid over: small, complete, and without a single finding. */
export const BASE_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'manual.yaml': 'organisation: 継手市\ntitle: 業務手順書\n',
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
    '用語,よみ,意味,同義語,言い換え,備考\n住基ネット,じゅうきねっと,市区町村の住民基本台帳をつなぐ全国のネットワークです。,,,\n',
  [`${EXAMPLE_SECTION}/section.yaml`]: SECTION_YAML,
  [`${EXAMPLE_SECTION}/inventory.csv`]: inventoryText([BASE_ROW, { ...BASE_ROW, ...SECOND_ROW }]),
  [`${EXAMPLE_SECTION}/images/uketsuke.png`]: Uint8Array.from(atob(PIXEL), (character) => character.charCodeAt(0)),
  [EXAMPLE_PROCEDURE]: procedureText(BASE_FRONT_MATTER, BASE_BODY),
  [`${EXAMPLE_SECTION}/procedures/juki-002.mdx`]: procedureText(
    { ...BASE_FRONT_MATTER, title: '転居届の受付', kana: 'てんきょとどけのうけつけ', work: '[juki-002]' },
    BASE_BODY,
  ),
};
