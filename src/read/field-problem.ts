import { mayBeName } from './may-be-name.ts';
import { IN_CLOSED_LIST, nearest } from '#model/nearest.ts';
import { AUDIENCE_LABEL } from '#model/procedure.ts';
import type { PostSymbols } from '#model/post-symbols.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { z } from 'zod';
import type { Notice } from '#model/finding.ts';
import { numberMeant, type TimeUnit } from './number-meant.ts';
import { postNameProblem } from './post-name-problem.ts';
import { memberKeys, schemaAt } from './plain-value.ts';

/** A field as written: its key, its schema with the words for the guide, and its value. */
export interface WrittenField {
  key: string;
  schema: z.ZodType;
  value: unknown;
  /** Which posts are meant by their names. */
  symbols?: PostSymbols;
}

type Words = Pick<Notice, 'ruleId' | 'message' | 'fix'>;

/** Says in Japanese what a schema objects to in the value of a field, and what to type. */
export function fieldProblem(field: WrittenField, issue: z.core.$ZodIssue): Words {
  const name = nameOf(field, issue);
  const written = memberAt(field.value, issue.path);
  if (issue.code === 'unrecognized_keys')
    return unknownMember(name, issue.keys[0] ?? '', memberKeys(field.schema, issue.path));
  if (written === undefined || written === null)
    return {
      ruleId: 'known-field',
      message: typeof issue.path.at(-1) === 'number' ? `${name}に空の値があります。` : `${name}が書かれていません。`,
      fix: example(nearestExample(field, issue)),
    };
  return { ruleId: 'known-value', ...valueProblem(name, written, { field, issue }) };
}

/** The notice text for a field that must be there and is not. */
export function missingField(key: string, schema: z.ZodType): Words {
  return {
    ruleId: 'known-field',
    message: `${labelled(schema, key)}が書かれていません。`,
    fix: example(schema),
  };
}

function unknownMember(name: string, key: string, keys: readonly string[]): Words {
  // In braces, `by:継手` is one key: what stands behind the colon may be a name, and is not quoted.
  const joined = keys.find((each) => key.startsWith(`${each}:`));
  if (joined !== undefined)
    return {
      ruleId: 'known-field',
      message: `${name}の「${joined}:」の後に空白がありません。`,
      fix: `「${joined}: 」のようにコロンの後に半角の空白を入れてください。`,
    };
  return {
    ruleId: 'known-field',
    message: `${name}に${quoted(key)}という項目はありません。${suggestion(nearest(key, keys, IN_CLOSED_LIST))}`,
    fix: `使える項目は ${keys.join('、')} です。`,
  };
}

function valueProblem(
  name: string,
  written: unknown,
  { field, issue }: { field: WrittenField; issue: z.core.$ZodIssue },
): Pick<Words, 'message' | 'fix'> {
  const schema = nearestExample(field, issue);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant =
      values.find((value) => labelOf(value) === written) ?? nearest(String(written), values, IN_CLOSED_LIST);
    return {
      message: `${name}${quoted(written)}は使えません。${suggestion(meant)}`,
      fix: `${values.join('、')} のどれかを書いてください。`,
    };
  }
  if (issue.code === 'invalid_type' && typeof written === 'object')
    return groupProblem(name, written, { expected: issue.expected, schema });
  if (issue.code === 'invalid_type') {
    const message = `${name}${quoted(written)}は${issue.expected === 'array' ? askedList(schema) : asked(issue.expected, written)}。`;
    return { message, fix: (isNumber(issue.expected) && numberFix(schema, written)) || example(schema) };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small')
    return { ...sizeProblem(name, written, issue), fix: example(schema) };
  const named = postNameProblem(name, written, field.symbols);
  if (named) return named;
  const shown = mayBeName(String(issue.path.at(-1) ?? field.key), written) ? '' : quoted(written);
  return { message: `${name}${shown}は書き方が違います。`, fix: example(schema) };
}

/** A value in brackets, which YAML takes for a list or a group; an author may have meant signs to be shown. */
function groupProblem(
  name: string,
  written: unknown,
  { expected, schema }: { expected: string; schema: z.ZodType },
): Pick<Words, 'message' | 'fix'> {
  const isList = Array.isArray(written);
  const form = isList ? '一覧（「- 」の行か [ ]）' : '「項目: 値」の組（字下げした行か { }）';
  const wanted = (expected === 'array' ? askedList(schema) : asked(expected, written)).replace(/^、/u, '');
  const signs = `かっこを文字として見せるときは、値の全体を「"」で囲んでください。`;
  return {
    message: `${name}が、${form}になっています。${wanted.trim()}。`,
    fix: expected === 'string' ? `${example(schema)}${signs}` : example(schema),
  };
}

/** How pages name a value that files write in English. */
function labelOf(value: string): string | undefined {
  return Object.entries(AUDIENCE_LABEL).find(([audience]) => audience === value)?.[1];
}

/** As the example has it: entries of several members have a line each. */
function askedList(schema: z.ZodType): string {
  const hasLines = String(schema.meta()?.['example']).includes('\n');
  return hasLines ? '、「- 」で始まる行を並べて書きます' : '一覧（角括弧）で書きます';
}

function asked(expected: string, written: unknown): string {
  if (expected === 'object' || expected === 'record') return '「項目: 値」の組で書きます';
  if (expected === 'boolean') return ' true か false で書きます';
  if (!isNumber(expected)) return '文字で書きます';
  return typeof written === 'string' && /^[0-9]+$/u.test(written) ? '引用符を付けずに書きます' : '半角の整数で書きます';
}

function isNumber(expected: string): boolean {
  return expected === 'number' || expected === 'int';
}

/** What to type for a number that was written in words: the line of the example with that number. */
function numberFix(schema: z.ZodType, written: unknown): string | undefined {
  const meant = numberMeant(written, schema.meta()?.['unit'] as TimeUnit | undefined);
  const [, key] = /^(\w+: )\d+$/u.exec(String(schema.meta()?.['example'])) ?? [];
  return meant === undefined || key === undefined ? undefined : `「${key}${meant}」と書いてください。`;
}

function sizeProblem(name: string, written: unknown, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall) {
  const isLarge = issue.code === 'too_big';
  const limit = String(isLarge ? issue.maximum : issue.minimum);
  if (typeof written === 'string' && written.trim() === '') return { message: `${name}が空です。` };
  if (typeof written === 'string') return { message: `${name}が${[...written].length}字あります（${limit}字まで）。` };
  if (Array.isArray(written)) return { message: `${name}の数は${limit}個${isLarge ? 'まで' : '以上'}です。` };
  return { message: `${name}${quoted(written)}は${limit}${isLarge ? '以下' : '以上'}で書きます。` };
}

/** The schema of the member at fault, or of the nearest one around it, that has an example to show. */
function nearestExample({ schema }: WrittenField, { path }: z.core.$ZodIssue): z.ZodType {
  const around = path.map((_, index) => schemaAt(schema, path.slice(0, path.length - index)));
  return (
    around.find((each): each is z.ZodType => each instanceof z.ZodType && each.meta()?.['example'] !== undefined) ??
    schema
  );
}

function nameOf(field: WrittenField, issue: z.core.$ZodIssue): string {
  const members = issue.path.filter((part) => typeof part === 'string');
  return labelled(nearestExample(field, issue), [field.key, ...members].join('.'));
}

function labelled(schema: z.ZodType, path: string): string {
  const label = schema.meta()?.['label'];
  return typeof label === 'string' ? `${label}（${path}）` : `「${path}」`;
}

function example(schema: z.ZodType): string {
  const { description = '', example: sample } = schema.meta() ?? {};
  return typeof sample === 'string'
    ? `${sampleWords(sample)}のように書いてください。${description}`
    : `${description}正しい値に直してください。`;
}

/** An example as a sentence names it; a list has a line for its key and one for each of its entries. */
function sampleWords(sample: string): string {
  const [first = '', entry] = sample.split('\n');
  return entry === undefined ? `「${first}」` : `「${first}」と書いて改行し、次の行に「${entry}」`;
}

function memberAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (member, key) =>
      typeof member === 'object' && member !== null ? (member as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
