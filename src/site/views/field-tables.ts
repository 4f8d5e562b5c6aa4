import { z } from 'zod';
import type { Fields } from '#read/check-fields.ts';
import { defaultOf, memberKeys, schemaAt } from '#read/plain-value.ts';
import type { CsvColumn } from '#read/csv-column.ts';
import type { TableView } from '../cell.ts';
import { cellWords } from './cell-words.ts';

/** The keys of a YAML file with what stands there, from the definitions that the reader itself uses. */
export function fieldsTable(caption: string, fields: Fields, required: readonly string[]): TableView {
  return keysTable(caption, fields, { heading: '必須', cellOf: (key) => (required.includes(key) ? '★' : '') });
}

/** The keys of `manual.yaml`, with what counts where a key is left out. */
export function settingsTable(caption: string, fields: Fields, required: readonly string[] = []): TableView {
  const cellOf = (key: string, field: z.ZodType) => (required.includes(key) ? '必ず書きます' : defaultWords(field));
  return keysTable(caption, fields, { heading: '書かないとき', cellOf });
}

function keysTable(
  caption: string,
  fields: Fields,
  { heading, cellOf }: { heading: string; cellOf: (key: string, field: z.ZodType) => string },
): TableView {
  return {
    caption,
    empty: '',
    columns: [{ heading: '項目' }, { heading }, { heading: '書く内容', isWide: true }, { heading: '例', isWide: true }],
    rows: Object.entries(fields).map(([key, field]) => {
      const { label = key, description = '', example = '' } = metaOf(field);
      return {
        cells: [[label, key], cellOf(key, field), description, example.includes('\n') ? example.split('\n') : example],
      };
    }),
  };
}

/** Mappings have no default of their own: each of their members has one, in a row of its own. */
function defaultWords(field: z.ZodType): string {
  const value = defaultOf(field);
  if (value === undefined) return '項目ごと';
  if (Array.isArray(value)) return value.join('、') || 'なし';
  const isGiven = typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';
  return (isGiven && String(value)) || 'なし';
}

/** The fields below each field that has some, down to the last, by their path. */
export function membersOf(fields: Fields): Fields {
  const members = Object.entries(fields).flatMap(([key, field]) =>
    memberKeys(field, []).flatMap((member) => {
      const inner = schemaAt(field, [member]);
      if (!(inner instanceof z.ZodType)) return [];
      const path = `${key}.${member}`;
      return memberKeys(inner, []).length > 0 ? Object.entries(membersOf({ [path]: inner })) : [[path, inner] as const];
    }),
  );
  return Object.fromEntries(members);
}

function metaOf(field: z.ZodType): Partial<Record<'label' | 'description' | 'example', string>> {
  return field.meta() ?? {};
}

/** The columns of a CSV file, from the definitions that the reader itself uses. */
export function columnsTable(caption: string, columns: readonly CsvColumn[]): TableView {
  return {
    caption,
    empty: '',
    columns: [
      { heading: '見出し' },
      { heading: '★' },
      { heading: '書く内容', isWide: true },
      { heading: '書き方', isWide: true },
      { heading: '例', isWide: true },
      { heading: '同じとみなす見出し' },
    ],
    rows: columns.map(({ heading, isCore, description, cell, example, synonyms = [] }) => ({
      cells: [heading, isCore ? '★' : '', description, cellWords(cell), example, synonyms.join('、')],
    })),
  };
}
