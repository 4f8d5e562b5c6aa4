import {
  COMPARISON_NOTES,
  type Block,
  type ComparedEdition,
  type Comparison,
  type ComparisonRow,
  type Fact,
  type ProcedureText,
} from '#model/comparison.ts';
import { compareBlocks } from './compare-blocks.ts';
import { wholeLine } from './mark-phrases.ts';

/** What stands above the rows of facts. */
const FACTS_PATH = ['基本事項'] as const;

/**
 * The rows of labelled values that differ: 主管の職, 施行日, 根拠法令等. A fact is compared with the fact of its own name only:
 * two posts that change places are two changes, and nothing that has moved.
 */
function compareFacts(before: readonly Fact[], after: readonly Fact[]): ComparisonRow[] {
  const keys = new Set([...after, ...before].map(({ key }) => key));
  const rows = [...keys].flatMap((key) => compareBlocks(blocksOf(before, key), blocksOf(after, key)));
  return rows.filter(({ change }) => change !== 'omitted');
}

/**
 * 新旧対照表 of one procedure: its facts first, then its body. A procedure that stands on one side only is one row that names
 * it, with its text kept behind （略）.
 */
export function compareProcedure(before: ProcedureText | undefined, after: ProcedureText | undefined): Comparison {
  if (before && after) {
    const rows = [...compareFacts(before.facts, after.facts), ...compareBlocks(before.blocks, after.blocks)];
    return { id: after.id, after: editionOf(after), before: editionOf(before), rows };
  }
  if (after) return { id: after.id, after: editionOf(after), rows: wholeProcedure(after, 'after') };
  if (before) return { id: before.id, before: editionOf(before), rows: wholeProcedure(before, 'before') };
  throw new Error('There is nothing to compare');
}

/**
 * 新旧対照表 of a section or of the whole manual on two days: one table for each procedure that differs, in the order of the
 * new texts; an abolished procedure comes after the one that it stood behind.
 */
export function compareProcedures(before: readonly ProcedureText[], after: readonly ProcedureText[]): Comparison[] {
  const old = new Map(before.map((text) => [text.id, text]));
  const now = new Set(after.map(({ id }) => id));
  const abolished = abolishedBehind(before, now);
  const first = abolished.get(undefined) ?? [];
  const rest = after.flatMap((text) => [compareProcedure(old.get(text.id), text), ...(abolished.get(text.id) ?? [])]);
  return [...first, ...rest].filter(({ rows }) => rows.length > 0);
}

function abolishedBehind(
  before: readonly ProcedureText[],
  now: ReadonlySet<string>,
): Map<string | undefined, Comparison[]> {
  const behind = new Map<string | undefined, Comparison[]>();
  let last: string | undefined;
  for (const text of before) {
    if (now.has(text.id)) last = text.id;
    else behind.set(last, [...(behind.get(last) ?? []), compareProcedure(text, undefined)]);
  }
  return behind;
}

function blocksOf(facts: readonly Fact[], key: string): Block[] {
  return facts.filter((fact) => fact.key === key).map(factBlock);
}

function editionOf({ title, edition, effectiveFrom }: ProcedureText): ComparedEdition {
  return { title, edition, effectiveFrom };
}

function factBlock({ key, label, values }: Fact): Block {
  const lines = values.map((text) => ({ label: '', text }));
  return { kind: 'fact', label, key: `fact:${key}`, parent: -1, path: FACTS_PATH, lines };
}

function wholeProcedure(text: ProcedureText, side: 'after' | 'before'): ComparisonRow[] {
  const isNew = side === 'after';
  const block = procedureBlock(text);
  const lines = block.lines.map((line) => wholeLine(line, isNew ? 'added' : 'deleted'));
  const whole = { block, lines };
  const path: readonly string[] = [];
  const row: ComparisonRow = isNew
    ? { change: 'added', path, after: whole, before: { note: COMPARISON_NOTES.added }, remark: '新設' }
    : { change: 'deleted', path, after: { note: COMPARISON_NOTES.deleted }, before: whole, remark: '廃止' };
  return [row, { change: 'omitted', path, blocks: text.blocks.map((each) => ({ [side]: each })) }];
}

/** A procedure as one block: its title and its facts. */
function procedureBlock({ id, title, facts }: ProcedureText): Block {
  const others = facts.filter(({ key }) => key !== 'title');
  const lines = others.flatMap(({ label, values }) => values.map((text) => ({ label, text })));
  return {
    kind: 'procedure',
    label: id,
    key: `procedure:${id}`,
    parent: -1,
    path: [],
    lines: [{ label: '', text: title }, ...lines],
  };
}
