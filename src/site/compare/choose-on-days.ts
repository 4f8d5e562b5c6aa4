import { sectionIn } from '#model/content-path.ts';
import { editionInForce } from '#model/edition-in-force.ts';
import { compareText } from '#model/finding.ts';
import { type Edition, HISTORY_FIX } from '#model/history.ts';
import type { Manual } from '#model/manual.ts';
import type { CommandProblem } from '../command-line.ts';
import { sectionProblem } from '../section-problem.ts';
import type { ChosenPair } from './choose-editions.ts';
import type { AskedDays } from './compare-command.ts';

/** What was in force on two days where it differs, and what could not be compared. */
export interface ChosenOnDays {
  pairs: readonly ChosenPair[];
  /** Sentences that name the procedures that could not be compared. */
  notes: readonly string[];
}

/** The days, and of what: sections or, where `ids` are given, procedures; else the whole manual. */
export interface DaysAndScope extends Omit<AskedDays, 'kind'> {
  ids?: ReadonlySet<string>;
}

/** The editions in force on both days, for each procedure that has another one on the second, by section and id. */
export function chooseOnDays(manual: Manual, asked: DaysAndScope): ChosenOnDays | CommandProblem {
  const { history } = manual;
  if (history.editionsById.values().every((editions) => editions.every(({ revision }) => !revision))) {
    return { problem: `2つの日の内容を比べられません。${history.unknown}${HISTORY_FIX[history.state]}` };
  }
  const stray = asked.sections.find((id) => !sectionIds(manual).has(id));
  if (stray !== undefined) return { problem: sectionProblem(manual, stray) };
  const isInScope = scopeOf(asked);
  const isWanted = (edition?: Edition) =>
    edition !== undefined && isInScope(edition.procedure, sectionOf(manual, edition));
  const changed = [...history.editionsById.values()]
    .map((editions): ChosenPair => ({
      before: editionInForce(editions, asked.from),
      after: editionInForce(editions, asked.to),
    }))
    .filter(({ before, after }) => before !== after && (isWanted(before) || isWanted(after)));
  const [unknown, known] = partition(changed, (pair) => isPastUnknown(manual, pair));
  return { pairs: inOrder(manual, known), notes: notesOf(manual, unknown, isInScope) };
}

type Scope = (id: string, section: string) => boolean;

function scopeOf({ sections, ids }: DaysAndScope): Scope {
  return (id, section) => (sections.length === 0 || sections.includes(section)) && (ids?.has(id) ?? true);
}

/** Not new for sure: it has a later number than the first, and what came before is not known. */
function isPastUnknown({ history }: Manual, { before, after }: ChosenPair): boolean {
  if (before || !after) return false;
  return (history.editionsById.get(after.procedure)?.[0]?.number ?? 1) > 1;
}

function notesOf(manual: Manual, unknown: readonly ChosenPair[], isInScope: Scope): string[] {
  const { history, procedures } = manual;
  const unread = procedures.filter(
    ({ id, section, isBroken, edition }) =>
      (isBroken || edition === undefined || !history.editionsById.has(id)) && isInScope(id, section),
  );
  const past = unknown.flatMap(({ after }) => (after ? [`${after.title}（${after.procedure}）`] : []));
  const files = unread.map(({ id, title }) => `${title || id}（${id}）`);
  return [
    history.unknown,
    past.length > 0 ? `次の手順書は、前の版が分からないため比べていません：${past.join('、')}` : '',
    files.length > 0
      ? `次の手順書は、版の番号がないか読めない所があるため、今のファイルを比べていません：${files.join('、')}`
      : '',
  ].filter(Boolean);
}

function inOrder(manual: Manual, pairs: readonly ChosenPair[]): ChosenPair[] {
  const rank = new Map(manual.sections.map(({ id }, index) => [id, index]));
  const placed = pairs.flatMap((pair) => {
    const edition = pair.after ?? pair.before;
    return edition ? [{ pair, id: edition.procedure, rank: rank.get(sectionOf(manual, edition)) ?? rank.size }] : [];
  });
  return placed.toSorted((a, b) => a.rank - b.rank || compareText(a.id, b.id)).map(({ pair }) => pair);
}

/** Where the procedure belongs: for the current file today's folder, for an old edition that of its time. */
function sectionOf({ procedureById }: Manual, { path, procedure, isCurrentFile }: Edition): string {
  const section = isCurrentFile ? procedureById.get(procedure)?.section : undefined;
  return section ?? sectionIn(path) ?? '';
}

/** Those of today and those of old editions: a section may have been dissolved. */
function sectionIds(manual: Manual): ReadonlySet<string> {
  const old = [...manual.history.editionsById.values()].flat().map((edition) => sectionOf(manual, edition));
  return new Set([...manual.sectionById.keys(), ...old]);
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
