import { INVENTORY_COLUMNS, type InventoryColumn } from '#model/inventory-columns.ts';

/** Cells by column key; a key that is not given has the cell of the base row. */
export type InventoryCells = Partial<Record<InventoryColumn['key'], string>>;

/** The cells of one complete row, as the base content has it. */
const BASE_ROW: InventoryCells = {
  id: 'juki-001',
  department: '市民環境部',
  sectionName: '戸籍住民課',
  unit: '住民記録担当',
  category: '住民基本台帳',
  subcategory: '届出',
  title: '転入届の受付',
  kana: 'てんにゅうとどけのうけつけ',
  kind: '窓口',
  domain: '市民',
  purpose: '市外から転入した人を住民票に記載します。',
  legalBasis: '住民基本台帳法第22条',
  legalNature: '自治事務（義務）',
  frequency: '毎日',
  months: '通年',
  peakMonths: '3;4',
  deadlines: '届出期間：転入をした日から14日以内（住民基本台帳法第22条）',
  volume: '1200',
  volumeUnit: '件',
  minutesPerCase: '20',
  hoursRegular: '400',
  owner: 'juki-kiroku-shunin',
  deputy: 'juki-kiroku-kakari',
  capableCount: '3',
  difficulty: '2',
  personalInfo: '個人情報',
  network: 'LGWAN接続系',
  systems: '住民記録システム',
  forms: '住民異動届',
  money: 'なし',
  manualStatus: '未作成',
  risk: '中',
  status: '現行',
};

/** The text of an `inventory.csv` with all columns: one line for each of `rows`, which say only what differs. */
export function inventoryCsv(rows: readonly InventoryCells[], lineEnd = '\n'): string {
  const lines = rows.map((row, at) => INVENTORY_COLUMNS.map(({ key }) => quoted(row[key] ?? usualCell(key, at))));
  return [INVENTORY_COLUMNS.map(({ heading }) => heading), ...lines].map((cells) => cells.join(',') + lineEnd).join('');
}

/** Titles differ as those of works do. */
function usualCell(key: InventoryColumn['key'], at: number): string {
  const cell = BASE_ROW[key] ?? '';
  return key === 'title' && at > 0 ? `${cell}（${at + 1}）` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
