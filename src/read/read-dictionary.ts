import type { ConfusableKanji, Dictionary, SearchWord, StopWord, WordReading } from '#model/dictionary.ts';
import type { Notice } from '#model/finding.ts';
import type { Source } from '#model/place.ts';
import { CONFUSABLE_COLUMNS, READING_COLUMNS, SEARCH_WORD_COLUMNS, STOP_WORD_COLUMNS } from './dictionary-columns.ts';
import { readBranches } from './read-branches.ts';
import { readRecords } from './read-records.ts';
import type { CsvColumn } from './csv-column.ts';
import { keepUnique } from './keep-unique.ts';

/** The dictionary of search, and what of its files could not be read. */
export interface DictionaryReading {
  dictionary: Dictionary;
  notices: Notice[];
}

interface Format {
  file: string;
  columns: readonly CsvColumn[];
  needs: readonly string[];
  /** Fields that together may occur once. */
  unique: readonly string[];
}

const FILES = {
  searchWords: { file: 'registers/search-words.csv', columns: SEARCH_WORD_COLUMNS, needs: ['word'], unique: ['word'] },
  stopWords: { file: 'registers/stop-words.csv', columns: STOP_WORD_COLUMNS, needs: ['word'], unique: ['word'] },
  readings: {
    file: 'registers/readings.csv',
    columns: READING_COLUMNS,
    needs: ['word', 'reading'],
    unique: ['word', 'reading'],
  },
  confusable: {
    file: 'registers/confusable-kanji.csv',
    columns: CONFUSABLE_COLUMNS,
    needs: ['kanji'],
    unique: ['reading', 'kanji'],
  },
} as const satisfies Record<string, Format>;

/** Reads the files of the dictionary; one that is not there is empty. */
export function readDictionary(textByPath: ReadonlyMap<string, string>): DictionaryReading {
  const read = <T extends { source: Source }>(format: Format) => readEntries<T>(textByPath.get(format.file), format);
  const searchWords = read<SearchWord>(FILES.searchWords);
  const stopWords = read<StopWord>(FILES.stopWords);
  const readings = read<WordReading>(FILES.readings);
  const confusable = read<ConfusableKanji>(FILES.confusable);
  const branches = readBranches(textByPath.get('registers/branches.yaml'));
  return {
    dictionary: {
      searchWords: searchWords.items,
      stopWords: stopWords.items,
      readings: readings.items,
      confusable: confusable.items,
      branches: branches.branches,
    },
    notices: [searchWords, stopWords, readings, confusable, branches].flatMap(({ notices }) => notices),
  };
}

function readEntries<T extends { source: Source }>(
  text: string | undefined,
  { file, columns, needs, unique }: Format,
): { items: T[]; notices: Notice[] } {
  if (text === undefined) return { items: [], notices: [] };
  const { records, notices } = readRecords(text, { file, columns, needs });
  // The values of a row have the types of its columns.
  const entries = records.map(({ values, source }) => ({ ...(values as unknown as Omit<T, 'source'>), source }) as T);
  const kept = keepUnique(entries, {
    ruleId: 'unique-id',
    label: '言葉',
    field: unique[0] ?? 'word',
    keyOf: (entry) => unique.map((key) => String((entry as Record<string, unknown>)[key])).join('・'),
  });
  return { items: kept.items, notices: [...notices, ...kept.notices] };
}
