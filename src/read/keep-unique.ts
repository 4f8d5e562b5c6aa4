import { FEW_FAULTS } from '#model/few-faults.ts';
import { compareText, type Notice } from '#model/finding.ts';
import { placeOf, type Source } from '#model/place.ts';

/** What is unique about a kind of entry, and how a second one is reported. */
export interface Uniqueness<T> {
  ruleId: string;
  /** What the key is called: 業務ID, 様式名. */
  label: string;
  /** The field at which a second entry is reported. */
  field: string;
  keyOf(item: T): string | undefined;
  /** True where the file of the one that counts is told too: whoever checks that file alone may have taken the other's key. */
  isToldAtBoth?: true;
  /** True for the one that counts before others, whatever their paths. */
  isRightful?(item: T): boolean;
}

/** The first entry of each key by file and line, and a notice for every other, which is left out. */
export interface UniqueItems<T> {
  items: T[];
  notices: Notice[];
}

/**
 * Keeps the first of several entries with one key (the rightful one, or else by path), whatever order they come in, and
 * reports the others with both places.
 */
export function keepUnique<T extends { source: Source }>(items: readonly T[], rule: Uniqueness<T>): UniqueItems<T> {
  const firstByKey = new Map<string, T>();
  const dropped = new Set<T>();
  const seconds: Notice[] = [];
  const takens: Notice[] = [];
  const rank = (item: T) => (rule.isRightful?.(item) ? 0 : 1);
  for (const item of items.toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b))) {
    const key = rule.keyOf(item);
    const first = key === undefined ? undefined : firstByKey.get(key);
    if (key !== undefined && !first) firstByKey.set(key, item);
    if (key === undefined || !first) continue;
    dropped.add(item);
    seconds.push(second(item, first, { ...rule, key }));
    if (rule.isToldAtBoth && item.source.file !== first.source.file) takens.push(taken(first, item, { ...rule, key }));
  }
  return {
    items: items.filter((item) => !dropped.has(item)),
    notices: [...toldTogether(seconds, items, rule.label), ...takens],
  };
}

/**
 * One finding for a table of which at least half is left out: its rows were pasted twice, or the heading of the key stands over
 * another column.
 */
function toldTogether(seconds: readonly Notice[], items: readonly Sourced[], label: string): Notice[] {
  const countByFile = Map.groupBy(items, ({ source }) => source.file);
  return [...Map.groupBy(seconds, ({ file }) => file)].flatMap(([file, notices]) => {
    const [first] = notices;
    const isTogether = notices.length >= FEW_FAULTS && notices.length * 2 >= (countByFile.get(file)?.length ?? 0);
    if (!first || !isTogether || !file.endsWith('.csv')) return notices;
    const message = `${label}が前の行と同じ行が、${notices.length}行あります（この行など）。これらの行は読んでいません。`;
    const fix = `同じ行を2度貼り付けたときは、一方を消してください。${label}を写しただけのときは、1行目の見出しがほかの列と入れ替わっていないかを確かめ、行ごとに違う${label}にしてください。`;
    return [{ ...first, message, fix }];
  });
}

interface Sourced {
  source: Source;
}

function byPlace(a: { source: Source }, b: { source: Source }): number {
  return (
    compareText(a.source.file, b.source.file) || a.source.line - b.source.line || a.source.column - b.source.column
  );
}

interface Words {
  ruleId: string;
  label: string;
  field: string;
  key: string;
}

function second(item: Sourced, first: Sourced, { ruleId, label, field, key }: Words): Notice {
  return {
    ...placeOf(item.source, field),
    ruleId,
    message: `${label}「${key}」は ${first.source.file} の${first.source.line}行目にもあります。こちらは読んでいません。`,
    fix: `同じものを2度書いたときは、一方を消してください。別のものであれば、どちらかの${label}を変えてください。`,
  };
}

function taken(first: Sourced, item: Sourced, { ruleId, label, field, key }: Words): Notice {
  return {
    ...placeOf(first.source, field),
    ruleId,
    message: `${label}「${key}」は ${item.source.file} の${item.source.line}行目にもあります。あちらは読んでいません。`,
    fix: `新しく加えた行であれば、どの課も使っていない${label}に変えてください。`,
  };
}
