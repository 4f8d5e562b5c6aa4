import { editionInForce } from './edition-in-force.ts';
import type { IsoDate } from './iso-date.ts';
import { isReviewedForNext } from './last-review.ts';
import type { Manual } from './manual.ts';
import type { Procedure } from './procedure.ts';
import { isChangedSince } from './review-change.ts';
import { isInDate, reviewState } from './review-state.ts';
import { textsOfEdition } from './texts-of-edition.ts';
import { isExempt, type WorkItem } from './work-item.ts';

/** 整備状況 of a work. */
export type CoverageStateName = 'covered' | 'changed' | 'outdated' | 'drafting' | 'uncovered' | 'exempt' | 'ambiguous';

/** The words for the states, in the order reports list them. */
export const COVERAGE_STATE_LABEL: Readonly<Record<CoverageStateName, string>> = {
  covered: '整備済',
  changed: '見直し後に変更',
  outdated: '見直し期限超過・不明',
  drafting: '作成中',
  uncovered: '未作成',
  exempt: '作成不要',
  ambiguous: '重複',
};

/** The state that a word stands for, where only the word is known, as in the search index. */
export function coverageStateNamed(label: string): CoverageStateName | undefined {
  return STATE_NAMES.find((name) => COVERAGE_STATE_LABEL[name] === label);
}

const STATE_NAMES = Object.keys(COVERAGE_STATE_LABEL) as CoverageStateName[];

/** What a reader is told of a work that has no procedure to show. */
export function noProcedureWords(state: CoverageStateName): string {
  if (state === 'drafting') return '手順書は作成中です。';
  if (state === 'exempt') return '手順書は作らないことになっています。';
  return '手順書はまだありません。';
}

/**
 * 整備状況 of a work on `asOf`, computed from its procedures and never stored. A procedure counts once it is in force;
 * one whose review is overdue or undated leaves the work outdated, one whose text is not the one that was reviewed leaves
 * it changed; two that claim one work without naming different parts (`part`) leave it ambiguous.
 */
export function coverageState(work: WorkItem, manual: Manual, asOf: IsoDate): CoverageStateName {
  const all = manual.proceduresByWork.get(work.id) ?? [];
  if (all.length === 0) return stateWithoutProcedure(work);
  const inForce = proceduresInForce(all, manual, asOf);
  // Until a procedure is divided, the part that is yet to come does not compete with it.
  if (!isDivided(inForce.length > 0 ? inForce : all)) return 'ambiguous';
  if (inForce.length === 0) return 'drafting';
  if (!inForce.every((procedure) => isInDate(reviewState(procedure, manual, asOf).name))) return 'outdated';
  return inForce.some((procedure) => isChangedSinceReview(procedure, manual, asOf)) ? 'changed' : 'covered';
}

/** Those of which an edition is in force on `asOf`: that of the file, or an older one until then. */
export function proceduresInForce(procedures: readonly Procedure[], manual: Manual, asOf: IsoDate): Procedure[] {
  return procedures.filter((each) => isInForce(each, asOf) || hasEditionInForce(manual, each, asOf));
}

/** True where staff have a procedure in force whose review is in date, even if the text has changed since. */
export function isCovered(state: CoverageStateName | 'inactive'): boolean {
  return state === 'covered' || state === 'changed';
}

function stateWithoutProcedure(work: WorkItem): CoverageStateName {
  if (isExempt(work)) return 'exempt';
  return work.manualStatus === '作成中' ? 'drafting' : 'uncovered';
}

/** True where one procedure has the work for itself, or all that share it name different parts. */
export function isDivided(procedures: readonly Procedure[]): boolean {
  if (procedures.length < 2) return true;
  const parts = procedures.map((procedure) => procedure.part);
  return !parts.includes(undefined) && new Set(parts).size === parts.length;
}

/**
 * 見直し後に変更あり: true where the text of the edition in force is not the one that was reviewed, by the texts of that edition
 * and of those before it. The text of one to come says nothing of it, but its later review counts. A procedure that is not in
 * force has none.
 */
export function isChangedSinceReview(procedure: Procedure, { history }: Manual, asOf: IsoDate): boolean {
  if (procedure.isWithheld) return procedure.isChanged === true;
  const { id } = procedure;
  const inForce = editionInForce(history.editionsById.get(id) ?? [], asOf);
  if (!inForce && !isInForce(procedure, asOf)) return false;
  // The file may be of an edition to come already.
  const shown = inForce ? { ...procedure, edition: inForce.number, reviewed: inForce.reviewed } : procedure;
  if (isReviewedForNext(shown, history, asOf)) return false;
  return isChangedSince(textsOfEdition(history, { id, number: shown.edition, asOf }), asOf) === true;
}

/** True where the file is of an edition to come, and an older one is in force until then. */
function hasEditionInForce({ history }: Manual, { id }: Procedure, asOf: IsoDate): boolean {
  return editionInForce(history.editionsById.get(id) ?? [], asOf) !== undefined;
}

/** True from the 施行日 on, for a procedure that can be read. */
export function isInForce(procedure: Procedure, asOf: IsoDate): boolean {
  const from = procedure.effectiveFrom?.iso;
  return !procedure.isBroken && from !== undefined && from <= asOf;
}
