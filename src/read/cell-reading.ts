import type { Notice } from '#model/finding.ts';
import { quoted } from '#model/quoted.ts';
import type { CsvColumn } from './csv-column.ts';
import { mayBeName } from './may-be-name.ts';
import type { ListNames } from './split-list.ts';

/** What a cell says, and what is wrong with it. The value is the empty one of its type where nothing could be read. */
export interface CellReading {
  value: unknown;
  problems: readonly Pick<Notice, 'ruleId' | 'message' | 'fix' | 'severity'>[];
}

/** A cell to read: its text without blanks around it, its column, and what tells the values of a list column apart. */
export interface Cell {
  text: string;
  column: CsvColumn;
  names: ListNames;
}

/** A cell that says what it should. */
export function fine(value: unknown): CellReading {
  return { value, problems: [] };
}

/** A cell that cannot be read as its column asks, with the value in its place and what to type. Names are not repeated. */
export function wrong(
  { column, text, rule = 'known-value' }: { column: CsvColumn; text: string; rule?: string },
  value: unknown,
  fix: string,
): CellReading {
  const shown = column.isPrivate || mayBeName(column.key, text) ? '' : quoted(text);
  return { value, problems: [{ ruleId: rule, message: `${column.heading}${shown}を読めません。`, fix }] };
}

/** What is read in spite of its form, and told. */
export function readAs(
  { heading }: CsvColumn,
  text: string,
  { value, shown = value, fix }: { value: unknown; shown?: unknown; fix: string },
): CellReading {
  const message = `${heading}${quoted(text)}を${String(shown)}と読みました。`;
  return { value, problems: [{ ruleId: 'known-value', severity: 'warning', message, fix }] };
}
