import { coverageState } from '#model/coverage-state.ts';
import { deadlineLine } from '#model/deadline-line.ts';
import { hasDeputy, hasOwner } from '#model/has-deputy.ts';
import type { PackProcedure, PackWork, WorkRole } from '#model/handover-pack.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { monthsLabel } from '#model/months.ts';
import { canBeAsked, type Staffing } from '#model/post-holders.ts';
import type { Procedure } from '#model/procedure.ts';
import { isReviewUnknown, REVIEW_STATE_LABEL, reviewState } from '#model/review-state.ts';
import { volumeLabel, type WorkItem, yearlyHours } from '#model/work-item.ts';
import { postName } from '../names.ts';

/** A work as a pack tells it on a day; `role` is what the post of the pack is to it. */
export function packWork(
  work: WorkItem,
  role: WorkRole,
  { manual, on, staffing }: { manual: Manual; on: IsoDate; staffing: Staffing },
): PackWork {
  const { id, title, category, purpose, legalBasis, capableCount, improvement } = work;
  const volume = volumeLabel(work);
  return {
    id,
    title,
    role,
    category,
    purpose,
    frequency: work.frequency ?? '',
    months: monthsLabel(work.months),
    volume: volume && `年${volume}`,
    hours: yearlyHours(work),
    deadlines: work.deadlines.map(deadlineLine),
    legalBasis,
    approval: work.approval ?? '',
    state: coverageState(work, manual, on),
    procedures: (manual.proceduresByWork.get(id) ?? []).map((procedure) => packProcedure(procedure, manual, on)),
    ...partnerOf(work, role, { manual, staffing }),
    capableCount,
    opinion: improvement,
    personalInfo: work.personalInfo ?? '',
    execution: work.execution ?? '',
  };
}

/** The other post that answers for a work, and whether it can be asked: nobody is sent to a post that does not exist. */
function partnerOf(
  work: WorkItem,
  role: WorkRole,
  { manual, staffing }: { manual: Manual; staffing: Staffing },
): Pick<PackWork, 'partner' | 'ask'> {
  const [own, other] = role === '主担当' ? [work.owner, work.deputy] : [work.deputy, work.owner];
  const isThere = role === '主担当' ? hasDeputy(work, manual) : hasOwner(work, manual);
  if (other === undefined || !isThere) return { partner: '', ask: '' };
  const partner = postName(manual, other) ?? '';
  return { partner, ask: canBeAsked(other, own, staffing) ? partner : '' };
}

/** A procedure as a pack names it: by edition and 見直し状況 on the day. */
export function packProcedure(procedure: Procedure, manual: Manual, on: IsoDate): PackProcedure {
  const review = reviewState(procedure, manual, on);
  return {
    id: procedure.id,
    title: procedure.title,
    edition: procedure.edition,
    effectiveFrom: procedure.effectiveFrom?.iso,
    review: REVIEW_STATE_LABEL[review.name],
    reviewDueOn: review.dueOn,
    isOverdue: review.name === 'overdue',
    isReviewUnknown: isReviewUnknown(review.name),
  };
}
