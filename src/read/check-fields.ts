import { IN_CLOSED_LIST, nearest } from '#model/nearest.ts';
import type { PostSymbols } from '#model/post-symbols.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { z } from 'zod';
import type { Notice } from '#model/finding.ts';
import { fieldProblem } from './field-problem.ts';
import { plainValue } from './plain-value.ts';
import { positionsOf, type YamlEntry } from './yaml-node.ts';

/** The fields that a mapping may have, by key. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** The values of a mapping that could be read; fields that could not are absent, and `notices` say why. */
export interface CheckedFields<F extends Fields> {
  values: { [K in keyof F]?: z.output<F[K]> };
  positions: Record<string, readonly [number, number]>;
  /** Keys that have a value, right or wrong, or that a misspelt key was meant to be: that it is misspelt is said once. */
  writtenKeys: ReadonlySet<string>;
  /** Keys that no field has. */
  unknownKeys: readonly string[];
  notices: Notice[];
}

/** The file of a mapping, and which posts its fields may mean where a post's name stands in place of its id. */
export interface MappingPlace {
  file: string;
  symbols?: PostSymbols;
}

/** Reads each field by itself, so that one mistake never costs the others. A key without a value counts as not written. */
export function checkFields<F extends Fields>(
  entries: readonly YamlEntry[],
  fields: F,
  { file, symbols }: MappingPlace,
): CheckedFields<F> {
  const known = entries.filter(({ key }) => Object.hasOwn(fields, key));
  const unknown = entries.filter(({ key }) => !Object.hasOwn(fields, key));
  const meant = unknown.flatMap((entry) => meantBy(entry, known, fields));
  const positions = positionsOf([...known, ...meant]);
  const checked = known.map((entry) => ({
    key: entry.key,
    ...checkField(entry, fields, { file, symbols, positions }),
  }));
  const values = checked.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]));
  return {
    // Each value has passed the schema of its own key.
    values: Object.fromEntries(values) as CheckedFields<F>['values'],
    positions,
    writtenKeys: new Set(
      [...known, ...meant].filter(({ node }) => node.kind !== 'scalar' || node.value !== null).map(({ key }) => key),
    ),
    unknownKeys: unknown.map(({ key }) => key),
    notices: [
      ...checked.flatMap(({ notices }) => notices),
      ...unknown.map((entry) => unknownField(entry, fields, file)),
    ],
  };
}

/** A key that no field has, as the one that it was meant to be: misspelt, or named as the guide names it in Japanese. */
function meantBy(entry: YamlEntry, known: readonly YamlEntry[], fields: Fields): YamlEntry[] {
  const key = keyMeant(entry.key, fields);
  return key === undefined || known.some((each) => each.key === key) ? [] : [{ ...entry, key }];
}

function keyMeant(written: string, fields: Fields): string | undefined {
  const labelled = Object.entries(fields).find(([, schema]) => schema.meta()?.['label'] === written.trim());
  return labelled?.[0] ?? nearest(written, Object.keys(fields), IN_CLOSED_LIST);
}

/** The notice about a key that no field has. */
function unknownField({ key, line, column }: YamlEntry, fields: Fields, file: string): Notice {
  const keys = Object.keys(fields);
  return {
    ruleId: 'known-field',
    message: `項目${quoted(key)}はありません。${suggestion(keyMeant(key, fields))}`,
    fix: `使える項目は ${keys.join('、')} です。`,
    file,
    line,
    column,
  };
}

interface FieldPlace extends MappingPlace {
  positions: Readonly<Record<string, readonly [number, number]>>;
}

function checkField(entry: YamlEntry, fields: Fields, at: FieldPlace): { value?: unknown; notices: Notice[] } {
  const schema = fields[entry.key];
  const value = schema && plainValue(entry.node, schema);
  if (!schema || value === null || value === undefined) return { notices: [] };
  const whole = schema.safeParse(value);
  if (whole.success) return { value: whole.data, notices: [] };
  const issues = toldOnce(whole.error.issues);
  const notices = issues.map((issue) => ({
    ...fieldProblem({ key: entry.key, schema, value, symbols: at.symbols }, issue),
    ...placeOfIssue(entry.key, issue, at),
  }));
  return { value: schema.safeParse(withoutFaults(value, issues)).data, notices };
}

/** One issue for each value and each unknown key: two things wrong with one value are mended by one correction. */
function toldOnce(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  // What stands there without a space behind its colon is told as that.
  const isJoined = ({ path }: z.core.$ZodIssue) => unknown.some((key) => key.startsWith(`${String(path.at(-1))}:`));
  const told = issues.filter((issue) => issue.code === 'unrecognized_keys' || !isJoined(issue));
  const byPlace = Map.groupBy(told, ({ path, code }) => `${path.join('.')} ${code === 'unrecognized_keys'}`);
  return [...byPlace.values()].flatMap(([first, ...others]) => {
    if (first?.code === 'unrecognized_keys') return first.keys.map((key) => ({ ...first, keys: [key] }));
    // What no number may reach is said first, and says less than the limit of the field.
    return (others.length > 0 && isUnlimited(first) ? others : [first])
      .slice(0, 1)
      .filter((issue) => issue !== undefined);
  });
}

function isUnlimited(issue: z.core.$ZodIssue | undefined): boolean {
  return issue?.code === 'too_big' && issue.maximum === Number.MAX_SAFE_INTEGER;
}

function placeOfIssue(key: string, issue: z.core.$ZodIssue, { file, positions }: FieldPlace) {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [key, ...issue.path, ...extra];
  const at = path.map((_, index) => positions[path.slice(0, path.length - index).join('.')]).find(Boolean);
  return { file, line: at?.[0] ?? 1, column: at?.[1] ?? 1 };
}

/** The value without its faulty members and items; what remains may still be good. */
function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const paths = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  return dropPaths(value, paths);
}

function dropPaths(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const rest = Object.entries(value)
    .filter(([key]) => !paths.some((path) => path.length === 1 && String(path[0]) === key))
    .map(
      ([key, member]) =>
        [
          key,
          dropPaths(
            member,
            paths.flatMap((path) => tail(path, key)),
          ),
        ] as const,
    );
  return Array.isArray(value) ? rest.map(([, item]) => item) : Object.fromEntries(rest);
}

function tail(path: readonly PropertyKey[], key: string): PropertyKey[][] {
  return path.length > 1 && String(path[0]) === key ? [path.slice(1)] : [];
}
