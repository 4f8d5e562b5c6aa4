import { editionInForce } from '#model/edition-in-force.ts';
import type { Place } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import { isInDate, isReviewUnknown, REVIEW_STATE_LABEL, reviewState } from '#model/review-state.ts';
import { VOCABULARY } from '#model/vocabulary.ts';
import { postNameIn, proceduresInOrder } from './names.ts';
import { type Overlap, planOverlap } from './overlap.ts';
import { changeLabel, isWholeChange, type PostShift, type Transfer, type WorkShift } from './transfer.ts';
import { adviceFor, whoKnows } from './transfer-advice.ts';

/** The words for what a row of the simulation says, in the order of the report. */
export const TRANSFER_LABEL = {
  'nobody-left': '対応できる人がいなくなる業務',
  overlap: '前任者と後任者が一緒に働く日を設ける職',
  'hand-over-first': '発令日の前に引き継いでおく業務',
  'one-left': '対応できる人が一人になる業務',
  'both-change': '主担当と副担当が同時に替わる業務',
  'vacant-post': '空席になる職',
  'no-owner': '主管の職にだれもいない手順書',
  overdue: '見直しが済んでいない手順書',
  'review-unknown': '見直しが済んでいるか分からない手順書',
} as const;

/** What a row of the simulation says. */
export type TransferKind = keyof typeof TRANSFER_LABEL;

/** One row: a work, a post or a procedure. Posts and counts only, never who. */
export interface TransferRow extends Pick<Place, 'file' | 'line'> {
  kind: TransferKind;
  section: string;
  id: string;
  label: string;
  before?: number;
  after?: number;
  /** What changes, and what to do. */
  change: string;
  advice: string;
  works: readonly string[];
}

/** All rows of a transfer, by kind and then in the order of lists. */
export function transferRows(plan: Transfer): TransferRow[] {
  const overlap = planOverlap(plan.works);
  const of = (kind: TransferKind, shifts: readonly WorkShift[]) =>
    shifts.map((shift) => workRow(kind, shift, { plan, overlap }));
  const worse = plan.works.filter(({ before, after }) => after < before);
  return [
    ...of(
      'nobody-left',
      worse.filter(({ after }) => after === 0),
    ),
    ...Array.from(overlap.posts, ([post, shifts]) => overlapRow(plan, post, shifts)),
    ...of('hand-over-first', overlap.first),
    ...of(
      'one-left',
      worse.filter(({ after }) => after === 1),
    ),
    ...of('both-change', plan.works.filter(isDoubleChange)),
    ...[...plan.posts.values()].filter(isVacated).map((shift) => vacantRow(plan, shift)),
    ...proceduresInOrder(plan.manual).flatMap((procedure) => procedureRows(plan, onDay(procedure, plan))),
  ].toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const KINDS = Object.keys(TRANSFER_LABEL);

function isDoubleChange({ owner, deputy }: WorkShift): boolean {
  return isWholeChange(owner) && isWholeChange(deputy);
}

function isVacated(shift: PostShift): boolean {
  return isWholeChange(shift) && shift.newcomers.length === 0;
}

function workRow(
  kind: TransferKind,
  shift: WorkShift,
  { plan, overlap }: { plan: Transfer; overlap: Overlap },
): TransferRow {
  const { work, before, after, owner, deputy } = shift;
  const words = (role: string, of: PostShift | undefined) =>
    of ? `${role}（${postNameIn(plan.manual, work.section, of.post)}）は${changeLabel(of)}` : `${role}はなし`;
  return {
    kind,
    section: work.section,
    id: work.id,
    label: work.title,
    before,
    after,
    change: `${words('主担当', owner)}、${words('副担当', deputy)}`,
    advice: [kind === 'both-change' ? '' : adviceFor(shift, plan, overlap), whoKnows(shift, plan)].join(''),
    works: [],
    file: work.source.file,
    line: work.source.line,
  };
}

function overlapRow(plan: Transfer, post: string, shifts: readonly WorkShift[]): TransferRow {
  const learning = VOCABULARY.proficiency.findLast((span) => shifts.some(({ work }) => work.proficiency === span));
  return {
    ...postRow('overlap', plan, post),
    change: `この日がないと、${shifts.length}件の業務を教えられる人がいなくなります。`,
    advice: learning === undefined ? '' : `習熟に要する期間は、長いもので${learning}です。`,
    works: shifts.map(({ work }) => work.id),
  };
}

function vacantRow(plan: Transfer, { post, leavers }: PostShift): TransferRow {
  const own = plan.works.filter(({ work }) => work.owner === post || work.deputy === post);
  return {
    ...postRow('vacant-post', plan, post),
    before: leavers.length,
    after: 0,
    change: `主担当か副担当の業務が${own.length}件あります。`,
    advice: '後任を決めるか、業務一覧の主担当と副担当を書き換えてください。',
    works: own.map(({ work }) => work.id),
  };
}

function postRow(kind: TransferKind, { manual }: Transfer, id: string): TransferRow {
  const post = manual.postById.get(id);
  const { file = '', line = 1 } = post?.source ?? {};
  return {
    kind,
    section: post?.section ?? '',
    id,
    label: post?.name ?? id,
    change: '',
    advice: '',
    works: [],
    file,
    line,
  };
}

/** A procedure as it is on the day of the order: an edition that waits may be in force by then, reviewed and with other posts. */
function onDay(procedure: Procedure, { manual, on }: Transfer): Procedure {
  const edition = editionInForce(manual.history.editionsById.get(procedure.id) ?? [], on);
  if (!edition || edition.number === procedure.edition) return procedure;
  const { number, title, work, part, owner, deputy, effectiveFrom, reviewed } = edition;
  return { ...procedure, edition: number, title, work, part, owner, deputy, effectiveFrom, reviewed };
}

function procedureRows(plan: Transfer, procedure: Procedure): TransferRow[] {
  const { id, section, title, work, owner, deputy, source } = procedure;
  const row = { section, id, label: title, works: work, file: source.file, line: source.line };
  const rows: TransferRow[] = [];
  if (owner !== undefined && plan.after.get(owner)?.length === 0) {
    const isNew = plan.posts.has(owner);
    const change = `主管（${postNameIn(plan.manual, section, owner)}）は${isNew ? 'この異動で空席' : '前から空席'}`;
    rows.push({ ...row, kind: 'no-owner', change, advice: '主管を、人がいる職に書き換えてください。' });
  }
  const isPassedOn = [owner, deputy].some((post) => post !== undefined && plan.posts.has(post));
  const { name } = reviewState(procedure, plan.manual, plan.on);
  if (isPassedOn && !isInDate(name)) {
    const advice = '前任者がいるうちに見直してください。';
    rows.push({
      ...row,
      kind: isReviewUnknown(name) ? 'review-unknown' : 'overdue',
      change: `発令日に${REVIEW_STATE_LABEL[name]}`,
      advice,
    });
  }
  return rows;
}
