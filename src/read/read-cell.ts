import type { CellType } from '#model/inventory-columns.ts';
import { VOCABULARY, type VocabularyName } from '#model/vocabulary.ts';
import { READING } from '#model/reading.ts';
import { toHiragana } from '#model/to-hiragana.ts';
import { IN_CLOSED_LIST, nearest } from '#model/nearest.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { postNameProblem } from './post-name-problem.ts';
import { readDay } from './read-day.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readMonths } from './read-months.ts';
import { isNoNumber, readNumber } from './read-number.ts';
import { ANY_NAME, splitList, type ListNames } from './split-list.ts';
import { fine, readAs, wrong, type Cell, type CellReading } from './cell-reading.ts';
import type { CsvColumn } from './csv-column.ts';
import { wordMeant } from './word-meant.ts';

/** Reads the text of a cell as its column says. `names` tell the values of a list column apart. */
export function readCell(text: string, column: CsvColumn, names: ListNames = ANY_NAME): CellReading {
  return READERS[column.cell.type]({ text: text.trim(), column, names });
}

const READERS: Readonly<Record<CellType['type'], (cell: Cell) => CellReading>> = {
  text: readTextCell,
  reading: readReadingCell,
  id: ({ text, column }) => {
    const id = text.normalize('NFKC');
    if (id === '') return fine(undefined);
    return /^[A-Za-z0-9-]+$/u.test(id) ? fine(id) : notAnId(text, column);
  },
  integer: readIntegerCell,
  number: (cell) => readNumberCell(cell),
  word: ({ text, column }) => {
    if (text === '') return fine(undefined);
    const word = wordMeant(text, vocabularyOf(column.cell));
    return word === undefined ? notAWord(text, column, undefined) : fine(word);
  },
  words: readWordsCell,
  list: ({ text, names }) => fine(splitList(text, names)),
  months: ({ text, column }) => {
    const months = readMonths(text);
    if (!months) return wrong({ column, text }, [], MONTHS_ADVICE);
    // Spreadsheets make days of months: 3/4 becomes 3月4日, and April is lost.
    const isDay = /\d月\d{1,2}日$/u.test(text.normalize('NFKC'));
    return isDay
      ? readAs(column, text, { value: months, shown: `${months.join('・')}月`, fix: MONTHS_ADVICE })
      : fine(months);
  },
  date: ({ text, column }) => {
    const { iso, ...fault } = readDay(text);
    return 'fix' in fault ? wrong({ column, text, rule: fault.rule }, undefined, fault.fix) : fine(iso);
  },
  yesno: ({ text, column }) => {
    const plain = text.normalize('NFKC').toLowerCase();
    if (/^(?:○|〇|◯|●|有|有り|あり|はい|可|1|yes|true)$/u.test(plain)) return fine(true);
    if (/^(?:|×|✕|✗|無|無し|なし|いいえ|否|不可|0|no|false|-)$/u.test(plain)) return fine(false);
    return wrong({ column, text }, false, '「はい」か「いいえ」を書いてください。');
  },
  deadlines: ({ text }) => fine(readDeadlines(text)),
};

function notAnId(text: string, column: CsvColumn): CellReading {
  const named = postNameProblem(column.heading, text, column.symbols);
  if (named) return { value: undefined, problems: [{ ruleId: 'id-format', ...named }] };
  const advice = `「${column.example}」のような半角の記号を書いてください。${column.description}`;
  return wrong({ column, text, rule: 'id-format' }, undefined, advice);
}

function readTextCell({ text: written, column }: Cell): CellReading {
  const { max, isName = false } = column.cell.type === 'text' ? column.cell : {};
  const text = isName ? withoutBreaks(written) : written;
  if (max === undefined || text.length <= max) return fine(text);
  const length = [...text].length;
  if (length <= max) return fine(text);
  const message = `${column.heading}${quoted(text)}が${length}字あります（${max}字まで）。`;
  return { value: text, problems: [{ ruleId: 'known-value', message, fix: `${max}字までに縮めてください。` }] };
}

const LATIN = /^[\x21-\x7e]{2}$/;

/** Excel breaks a long name within its cell (Alt+Enter); Latin words stay apart. */
function withoutBreaks(name: string): string {
  const lines = name.split('\n').map((line) => line.trim());
  const words = lines.filter((line) => line !== '');
  return words
    .map((word, at) => (LATIN.test((words[at - 1] ?? '').slice(-1) + word.charAt(0)) ? ' ' : '') + word)
    .join('');
}

const MONTHS_ADVICE = '「4;5」や「4月〜6月」のような月か、「通年」を書いてください。';

/** A reading with other signs is kept: it finds what it can, and the finding says what it does not. */
function readReadingCell({ text, column }: Cell): CellReading {
  if (text === '' || READING.test(text)) return fine(text);
  const message = `${column.heading}${quoted(text)}に、ひらがなでない文字があります。`;
  return { value: text, problems: [{ ruleId: 'known-value', message, fix: readingAdvice(text, column) }] };
}

function readingAdvice(text: string, { example }: CsvColumn): string {
  const hiragana = toHiragana(text.normalize('NFKC'));
  return READING.test(hiragana)
    ? `「${hiragana}」と書いてください。`
    : `「${example}」のように、ひらがなで書いてください。`;
}

function readNumberCell({ text, column }: Cell): CellReading {
  if (isNoNumber(text)) return fine(undefined);
  const { value: written, unit, isApproximate } = readNumber(text);
  const value = written === undefined ? undefined : inUnitOf(column.cell, written, unit);
  if (value === undefined)
    return wrong(
      { column, text },
      undefined,
      `「${column.example}」のように数字だけを書いてください。${column.description}`,
    );
  return isApproximate
    ? readAs(column, text, { value, fix: `「${value}」のように数字だけを書いてください。` })
    : fine(value);
}

/** Minutes of the units that a time may be written in. */
const MINUTES: Readonly<Record<string, number>> = { 分: 1, 時間: 60, h: 60 };

/** A number in the unit of its column; undefined for hours where things are counted, and for things where hours are. */
function inUnitOf(cell: CellType, value: number, unit: string | undefined): number | undefined {
  if (unit === undefined) return value;
  const minutes = MINUTES[unit];
  if (cell.type !== 'number') return minutes === undefined ? value : undefined;
  return minutes === undefined ? undefined : (value * minutes) / (cell.unit === 'hours' ? 60 : 1);
}

function readIntegerCell(cell: Cell): CellReading {
  const { min, max = Number.MAX_SAFE_INTEGER } = cell.column.cell.type === 'integer' ? cell.column.cell : { min: 0 };
  const reading = readNumberCell(cell);
  const { value } = reading;
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max))
    return reading;
  const range = max === Number.MAX_SAFE_INTEGER ? `${min}以上の整数` : `${min}から${max}までの整数`;
  return wrong(cell, undefined, `${range}を書いてください。${cell.column.description}`);
}

function vocabularyOf(cell: CellType): VocabularyName {
  if (cell.type === 'word' || cell.type === 'words') return cell.of;
  throw new Error(`A column of type ${cell.type} has no vocabulary.`);
}

function notAWord(text: string, { heading, cell }: CsvColumn, value: unknown): CellReading {
  const words = VOCABULARY[vocabularyOf(cell)];
  const message = `${heading}${quoted(text)}は使えません。${suggestion(nearest(text, words, IN_CLOSED_LIST))}`;
  return {
    value,
    problems: [{ ruleId: 'known-value', message, fix: `${words.join('、')} のどれかを書いてください。` }],
  };
}

function readWordsCell({ text, column }: Cell): CellReading {
  const name = vocabularyOf(column.cell);
  const isKnown = (piece: string) => wordMeant(piece, name) !== undefined;
  if (isKnown(text)) return fine([wordMeant(text, name)]);
  const readings = splitList(text, { isKnown, isPlausible: () => true }).map((piece) => {
    const word = wordMeant(piece, name);
    return word === undefined ? notAWord(piece, column, []) : fine([word]);
  });
  return {
    value: [...new Set(readings.flatMap(({ value }) => value))],
    problems: readings.flatMap(({ problems }) => problems),
  };
}
