import type { ProcedureField } from '#model/procedure.ts';
import {
  BASE_BODY,
  BASE_FILES,
  BASE_FRONT_MATTER,
  BASE_ROW,
  csvCell,
  EXAMPLE_PROCEDURE,
  EXAMPLE_SECTION,
  inventoryText,
  procedureText,
  SECOND_ROW,
} from './example-base.ts';

/** A file of an example: text, bytes, a link to somewhere else; `undefined` takes a file of the base away. */
export type ExampleFile = string | Uint8Array | { linkTo: string } | undefined;

/** Files by path below the content folder. */
export type ExampleFiles = Readonly<Record<string, ExampleFile>>;

/** What an author may write: the part that the rule's page shows, and the files laid over `BASE_FILES`. */
export interface ExampleText {
  /** Where it is written, in Japanese: 冒頭の記載, 業務一覧, or a path. */
  where: string;
  shown: string;
  files: ExampleFiles;
  /** How git stands to the files; an example that says nothing is judged without looking at its past. */
  past?: ExamplePast;
}

/** What git knows of an example: what was committed before, and what is not. */
export interface ExamplePast {
  /** Files of earlier commits, oldest first, each laid over `BASE_FILES`. */
  earlier: readonly ExampleFiles[];
  /** How the last files stand to git: committed, only lying there, or without any git. */
  now: 'committed' | 'uncommitted' | 'without';
  /** True where the last files are compared with the commit before them, as `--since` does. */
  isSince?: true;
}

/** One example of a rule: shown on its page and run as its test through the real reader. */
export interface RuleExample extends ExampleText {
  /** Present where the rule must find something; absent where it must find nothing. */
  isBad?: true;
  /** The lines that the rule must point at, where the example says so. */
  lines?: readonly number[];
}

/** The day on which all examples are judged. */
export const EXAMPLE_DAY = '2026-11-22';

/** Front matter fields as YAML; `undefined` leaves a field of the base out. */
type Fields = Partial<Record<ProcedureField, string | undefined>>;

/** An example that the rule has nothing to say about. */
export const good = (text: ExampleText): RuleExample => text;

/** An example in which the rule finds something, on `lines` where they are given. */
export const bad = (text: ExampleText, lines?: readonly number[]): RuleExample => ({ ...text, isBad: true, lines });

/** The example procedure with other front matter. */
export function frontMatter(changes: Fields, where = '冒頭の記載'): ExampleText {
  const fields = { ...BASE_FRONT_MATTER, ...changes };
  return {
    where,
    shown: aroundChanges(fields, changes),
    files: { [EXAMPLE_PROCEDURE]: procedureText(fields, BASE_BODY) },
  };
}

/** The example procedure with another body, and maybe other front matter that is not shown. */
export function body(text: string, changes: Fields = {}): ExampleText {
  const fields = { ...BASE_FRONT_MATTER, ...changes };
  return { where: '本文', shown: text, files: { [EXAMPLE_PROCEDURE]: procedureText(fields, `${text}\n`) } };
}

/** The first row of the example inventory with other cells, by heading. */
export function row(changes: Readonly<Record<string, string>>): ExampleText {
  const cells = { 業務ID: BASE_ROW['業務ID'] ?? '', ...changes };
  const text = inventoryText([
    { ...BASE_ROW, ...changes },
    { ...BASE_ROW, ...SECOND_ROW },
  ]);
  return {
    where: '業務一覧（inventory.csv）',
    shown: [Object.keys(cells), Object.values(cells)].map((line) => line.map(csvCell).join(',')).join('\n'),
    files: { [`${EXAMPLE_SECTION}/inventory.csv`]: text },
  };
}

/** A whole file; bytes are shown by `shown`. */
export function file(path: string, content: string | Uint8Array, shown?: string): ExampleText {
  return { where: path, shown: shown ?? String(content).trimEnd(), files: { [path]: content } };
}

/** A file of the base with lines added at its end. */
export function addedTo(path: string, lines: string): ExampleText {
  return { where: path, shown: lines, files: { [path]: `${String(BASE_FILES[path])}${lines}\n` } };
}

/** A file of the base with one piece of text replaced. */
export function replacedIn(path: string, [before, after]: readonly [string, string]): ExampleText {
  const base = String(BASE_FILES[path]);
  if (!base.includes(before)) throw new Error(`The example base ${path} does not hold ${before}`);
  return { where: path, shown: after, files: { [path]: base.replace(before, after) } };
}

/** A roster with these lines: staff number, post, from, to. */
export function roster(lines: readonly (readonly [string, string, string?, string?])[]): ExampleText {
  const rows = lines.map(([staff, post, from = '2026-04-01', to = '']) => [staff, post, from, to, ''].join(','));
  const text = `${['職員番号,職,開始日,終了日,備考', ...rows].join('\n')}\n`;
  return { where: 'roster.csv', shown: text.trimEnd(), files: { 'roster.csv': text } };
}

/** An example that needs other files too, which the page does not show. */
export function along(text: ExampleText, ...others: readonly ExampleText[]): ExampleText {
  return { ...text, files: Object.assign({}, ...others.map((other) => other.files), text.files) };
}

/** The example procedure with other front matter and a paragraph more, as two commits compare it. */
export function wholeProcedure({ text, ...changes }: Fields & { text?: string }): ExampleText {
  const fields = { ...BASE_FRONT_MATTER, ...changes };
  const added = text === undefined ? '' : `\n${text}\n`;
  const keys = ['edition', 'effectiveFrom', 'reviewed', 'changes'] as const;
  const lines = keys.flatMap((key) => (fields[key] === undefined ? [] : [`${key}: ${fields[key]}`]));
  return {
    where: '手順書',
    shown: [...lines, '（本文）', ...(text === undefined ? [] : [text])].join('\n'),
    files: { [EXAMPLE_PROCEDURE]: procedureText(fields, `${BASE_BODY}${added}`) },
  };
}

/** An example after earlier ones that were committed. */
export function afterEarlier(text: ExampleText, ...earlier: readonly ExampleText[]): ExampleText {
  return {
    ...text,
    where: `${text.where}（前の記録と今）`,
    shown: [...earlier, text].map(({ shown }) => shown).join('\n\n↓\n\n'),
    past: { earlier: earlier.map(({ files }) => files), now: 'committed' },
  };
}

/** An example that is compared with the commit before, as `--since` does. */
export function since(text: ExampleText): ExampleText {
  return text.past ? { ...text, past: { ...text.past, isSince: true } } : text;
}

/** An example that lies in the folder and is not committed. */
export function uncommitted(text: ExampleText): ExampleText {
  return { ...text, where: `${text.where}（確定していないもの）`, past: { earlier: [{}], now: 'uncommitted' } };
}

/** An example in a folder that git knows nothing of. */
export function without(text: ExampleText): ExampleText {
  return { ...text, where: `${text.where}（git の記録がないもの）`, past: { earlier: [], now: 'without' } };
}

/** The changed fields with the one before and the one after, so that a missing line can be seen to be missing. */
function aroundChanges(fields: Fields, changes: Fields): string {
  const keys = Object.keys(fields) as ProcedureField[];
  const isNear = (index: number) => [index - 1, index, index + 1].some((at) => Object.hasOwn(changes, keys[at] ?? ''));
  return keys
    .filter((key, index) => isNear(index) && fields[key] !== undefined)
    .map((key) => `${key}: ${fields[key]}`)
    .join('\n');
}
