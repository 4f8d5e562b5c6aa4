import type { CellType } from '#model/inventory-columns.ts';
import { VOCABULARY } from '#model/vocabulary.ts';

/** How a cell is written, in words. */
export function cellWords(cell: CellType): string {
  switch (cell.type) {
    case 'text':
      return cell.max === undefined ? '文' : `文（${cell.max}字まで）`;
    case 'reading':
      return 'ひらがな';
    case 'id':
      return '記号（半角の英数字と「-」）';
    case 'integer':
      return cell.max === undefined ? '整数' : `${cell.min}から${cell.max}までの整数`;
    case 'number':
      return '数（小数でもよい）';
    case 'word':
      return VOCABULARY[cell.of].join('、');
    case 'words':
      return `${VOCABULARY[cell.of].join('、')}（複数は「;」で区切る）`;
    case 'list':
      return '複数は「;」で区切る';
    case 'months':
      return '月の数字を「;」で区切る。通年は「通年」';
    case 'date':
      return '日付（2026-04-01、令和8年4月1日など）';
    case 'yesno':
      return 'はい、いいえ';
    case 'deadlines':
      return '「名称：期限（根拠）」を「;」で区切る。ないときは「なし」';
  }
}
