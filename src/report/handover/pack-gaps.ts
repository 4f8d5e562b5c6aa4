import type { GapKind, PackGap } from '#model/handover-gap.ts';
import type { PackProcedure, PackWork } from '#model/handover-pack.ts';
import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { lawNamed } from '#model/names-used.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute } from '#model/step.ts';
import { UNFINISHED } from '#model/unfinished.ts';
import { isSingleHolder } from '#model/work-item.ts';
import { usesOf } from '../uses-of.ts';
import type { HandoverSources } from './handover-sources.ts';

/**
 * 足りないもの of a pack: told on paper, so that the successor does not have to find out. Reviews are told of all procedures, those
 * that the post does as 副担当 among them; what is wrong inside a text is for whoever answers for it (`own`).
 */
export function packGaps(
  works: readonly PackWork[],
  { own, all }: { own: readonly Procedure[]; all: readonly Procedure[] },
  {
    manual,
    unfinishedOf,
    procedureOf,
    isChanged,
  }: Pick<HandoverSources, 'manual' | 'unfinishedOf' | 'procedureOf' | 'isChanged'>,
): PackGap[] {
  return [
    ...works.flatMap(withoutProcedure),
    ...all.flatMap((procedure) => notInDate(procedureOf(procedure))),
    ...all.filter(isChanged).map(changedSinceReview),
    ...works.filter(({ partner }) => partner === '').map((work) => gap(work, noPartner(work), '')),
    ...works.flatMap(fewPeople),
    ...own.flatMap((procedure) => lawsToCheck(procedure, manual)),
    ...own.flatMap(unfinishedOf),
  ];
}

function gap({ id, title }: Pick<PackGap, 'id' | 'title'>, kind: GapKind, detail: string): PackGap {
  return { kind, id, title, detail };
}

function withoutProcedure(work: PackWork): PackGap[] {
  if (work.state === 'uncovered') return [gap(work, 'no-procedure', whomToAsk(work))];
  if (work.state === 'drafting') return [gap(work, 'drafting', 'まだ施行されていません。')];
  return work.state === 'ambiguous' ? [gap(work, 'ambiguous', 'どれによるかを所属長に確かめてください。')] : [];
}

/** Valid without the predecessor, who may be ill or gone. */
function whomToAsk({ ask }: PackWork): string {
  return `聞く相手：${ask || '所属長'}`;
}

function notInDate(procedure: PackProcedure): PackGap[] {
  const { isOverdue, isReviewUnknown, reviewDueOn, review } = procedure;
  if (isReviewUnknown) return [gap(procedure, 'unknown-review', review)];
  return isOverdue && reviewDueOn ? [gap(procedure, 'overdue', `期限は${wareki(reviewDueOn)}でした。`)] : [];
}

function changedSinceReview(procedure: Procedure): PackGap {
  return gap(procedure, 'changed-since-review', '変更の後の見直しが済んでいません。');
}

function noPartner({ role }: PackWork): GapKind {
  return role === '主担当' ? 'no-deputy' : 'no-owner';
}

function fewPeople(work: PackWork): PackGap[] {
  const { capableCount: count } = work;
  if (count === undefined) return [gap(work, 'unknown-capable-count', '')];
  return isSingleHolder(work) ? [gap(work, 'few-people', `業務一覧では${count}人です。`)] : [];
}

function lawsToCheck(procedure: Procedure, manual: Manual): PackGap[] {
  const names = usesOf(procedure, 'Law').map((use) => attribute(use, 'name') ?? '');
  const laws = [...new Set(names)].filter((name) => lawNamed(manual, name)?.isConfirmed === false);
  return laws.map((name) => gap(procedure, 'laws-to-check', name));
}

/** Words of a procedure that stand for something still to be written; lint names the places. */
export function unfinishedIn(procedure: Procedure): PackGap[] {
  const texts = procedure.body?.texts ?? [];
  const words = texts.flatMap(({ text }) => text.match(UNFINISHED) ?? []);
  return words.length === 0 ? [] : [gap(procedure, 'unfinished', `「${words[0]}」など${words.length}か所`)];
}
