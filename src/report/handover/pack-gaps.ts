import { isChangedSinceReview } from '#model/coverage-state.ts';
import type { PackGap, PackWork } from '#model/handover-pack.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute } from '#model/step.ts';
import { UNFINISHED } from '#model/unfinished.ts';
import { usesOf } from '../uses-of.ts';

/** 足りないもの of a pack: told on paper, so that the successor does not have to find out. */
export function packGaps(
  works: readonly PackWork[],
  procedures: readonly Procedure[],
  { manual, on }: { manual: Manual; on: IsoDate },
): PackGap[] {
  return [
    ...works.flatMap(withoutProcedure),
    ...distinctById(works.flatMap(overdue)),
    ...procedures.filter((procedure) => isChangedSinceReview(procedure, manual, on)).map(changedSinceReview),
    ...works.filter(({ partner }) => partner === '').map((work) => gap(work, noPartner(work), '')),
    ...works.flatMap(fewPeople),
    ...procedures.flatMap((procedure) => lawsToCheck(procedure, manual)),
    ...procedures.flatMap(unfinished),
  ];
}

function gap({ id, title }: Pick<PackGap, 'id' | 'title'>, kind: string, detail: string): PackGap {
  return { kind, id, title, detail };
}

function withoutProcedure(work: PackWork): PackGap[] {
  if (work.state === '未作成') return [gap(work, '業務手順書がない業務', whomToAsk(work))];
  if (work.state === '作成中') return [gap(work, '業務手順書が作成中の業務', 'まだ施行されていません。')];
  return work.state === '重複'
    ? [gap(work, '業務手順書が重複している業務', 'どれによるかを所属長に確かめてください。')]
    : [];
}

/** Valid without the predecessor, who may be ill or gone. */
function whomToAsk({ partner }: PackWork): string {
  return partner === '' ? '聞く相手が決まっていません。' : `聞く相手：${partner}`;
}

/** Two works may share a procedure. */
function distinctById(gaps: readonly PackGap[]): PackGap[] {
  return [...new Map(gaps.map((each) => [each.id, each])).values()];
}

function overdue(work: PackWork): PackGap[] {
  return work.procedures
    .filter(({ isOverdue }) => isOverdue)
    .map((procedure) =>
      gap(
        procedure,
        '見直しの期限を過ぎた業務手順書',
        procedure.reviewDueOn ? `期限は${wareki(procedure.reviewDueOn)}でした。` : procedure.review,
      ),
    );
}

function changedSinceReview(procedure: Procedure): PackGap {
  return gap(procedure, '見直し後に変更のある業務手順書', '変更の後の見直しが済んでいません。');
}

function noPartner({ role }: PackWork): string {
  return role === '主担当' ? '副担当が決まっていない業務' : '主担当が決まっていない業務';
}

function fewPeople(work: PackWork): PackGap[] {
  const { capableCount: count } = work;
  if (count === undefined) return [gap(work, '対応できる人数の記載がない業務', '')];
  return count > 1 ? [] : [gap(work, '対応できる人が1人以下の業務', `業務一覧では${count}人です。`)];
}

function lawsToCheck(procedure: Procedure, manual: Manual): PackGap[] {
  const names = usesOf(procedure, 'Law').map((use) => attribute(use, 'name') ?? '');
  const laws = [...new Set(names)].filter((name) => manual.lawByName.get(name)?.isConfirmed === false);
  return laws.map((name) => gap(procedure, '根拠法令が要確認の業務手順書', name));
}

/** Words that stand for something still to be written; lint names the places. */
function unfinished(procedure: Procedure): PackGap[] {
  const texts = procedure.body?.texts ?? [];
  const words = texts.flatMap(({ text }) => text.match(UNFINISHED) ?? []);
  return words.length === 0
    ? []
    : [gap(procedure, '書きかけの箇所がある業務手順書', `「${words[0]}」など${words.length}か所`)];
}
