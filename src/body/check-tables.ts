import type { Notice } from '#model/finding.ts';
import { LIMITS } from './check-limits.ts';
import { noticeAt, type BodyPlace } from './notices.ts';

const DELIMITER = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Refuses, line by line, tables that are too wide, or that would expand to too many cells: a row of one `|` still fills
 * every column.
 */
export function checkTables(lines: readonly string[], at: BodyPlace): Notice[] {
  let cells = 0;
  let columns = 0;
  let line = 0;
  for (const text of lines) {
    line += 1;
    if (columns > 0) columns = /^[ \t>]*$/.test(text) ? 0 : columns;
    else if (text.includes('|') && DELIMITER.test(text)) columns = text.split(/-+/).length - 1;
    if (columns > LIMITS.columns) return [noticeAt(at, { line, column: 1 }, TOO_WIDE)];
    cells += columns;
    if (cells > LIMITS.cells) return [noticeAt(at, { line, column: 1 }, TOO_LARGE)];
  }
  return [];
}

const TOO_WIDE = {
  ruleId: 'safe-subset',
  message: `表の列が${LIMITS.columns}を超えています。`,
  fix: '列を減らすか、表を分けてください。大きな一覧はExcelのファイルを添えてください。',
} as const;

/** Said by the check before the parser and by the check of the tree. */
export const TOO_LARGE = {
  ruleId: 'safe-subset',
  message: `表のます目が合わせて${LIMITS.cells}を超えています。`,
  fix: '表を減らすか、大きな一覧はExcelのファイルを添えてください。',
} as const;
