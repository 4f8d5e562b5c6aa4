import { recordOf } from '#model/record-of.ts';
import type { Finding } from '#model/finding.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { isChangedSinceReview } from '#model/coverage-state.ts';
import { reviewState, type ReviewState } from '#model/review-state.ts';
import { postContact } from '#model/section.ts';
import { attribute, type Step, stepsOf } from '#model/step.ts';
import { address, rootFrom } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { contactCell, procedureCell, sectionCell } from '../links.ts';
import { printHead } from '../print-head.ts';
import type { ProcedureContext } from '../procedure-context.ts';
import { reviewCell } from '../state-mark.ts';
import type { ShownEdition } from '../versions.ts';
import { editionAddress, editionHistory, historyNotes } from './edition-history.ts';
import { editionNotice, type EditionNotice } from './edition-notice.ts';
import { procedureReferences } from './procedure-references.ts';
import { type LabelledFact } from './work-view.ts';
import { worksTable } from './works-table.ts';

/** 見直し状況 as the page shows it, with the days that a script needs to judge it again on a later day. */
export interface ReviewView {
  state: ReturnType<typeof reviewCell>;
  dueOn: string;
  dueLabel: string;
  /** The post to ask before an overdue text is used, with its telephone; empty where there is none. */
  askWhom: string;
  /** What became of the text since its review; empty where it is the one that was reviewed. */
  changed: string;
}

/** All that the page of a procedure shows. */
export interface ProcedureView {
  id: string;
  section: string;
  kana: string;
  summary: string;
  /** Names the stored segments; empty where no body can be shown. `faults` says what is wrong with the file. */
  digest: string;
  /** True where its words are kept from the readers of this site. */
  isWithheld: boolean;
  audience: Procedure['audience'];
  faults: readonly Pick<Finding, 'message' | 'fix' | 'line'>[];
  edition: number;
  /** What the page says about editions other than its own. */
  notice: EditionNotice;
  facts: readonly LabelledFact[];
  review: ReviewView;
  /** What the inventory says of its works: the page does not say it again. */
  works: TableView;
  steps: readonly Step[];
  /** Marks of steps on the flow chart: リ and 統 with their numbers. */
  marks: Readonly<Record<string, readonly string[]>>;
  /** Titles of the procedures that steps lead to. */
  destinations: Readonly<Record<string, string>>;
  contents: readonly { id: string; text: string }[];
  context: ProcedureContext;
  related: readonly RichCell[];
  /** What stands at the head of every printed sheet. */
  printHead: string;
  history: TableView;
  /** What the history does not tell, in sentences. */
  historyNotes: readonly string[];
  file: string;
}

/** What the page of a procedure shows that the procedure itself does not say. */
export interface ProcedureSurroundings {
  manual: Manual;
  asOf: IsoDate;
  /** The procedures that name it as related. */
  naming: readonly Procedure[];
  /** The errors found in its file. */
  faults: ProcedureView['faults'];
  /** All its editions, and the one that the page shows; none where its file bears no number. */
  editions: readonly ShownEdition[];
  shown?: ShownEdition;
  /** True where its file is broken and this is the last text that was not. */
  isRestored: boolean;
}

/** The page of a procedure on a day. */
export function procedureView(
  procedure: Procedure,
  { manual, asOf, naming, faults, editions, shown, isRestored }: ProcedureSurroundings,
): ProcedureView {
  const { body } = procedure;
  const review = reviewState(procedure, manual, asOf);
  const steps = body ? stepsOf(body) : [];
  const path = shown ? editionAddress(shown) : address.procedure(procedure.id);
  return {
    id: procedure.id,
    section: procedure.section,
    kana: procedure.kana,
    summary: procedure.summary,
    digest: procedure.isBroken ? '' : (body?.digest ?? ''),
    faults: procedure.isBroken || isRestored ? faults : [],
    isWithheld: procedure.isWithheld === true,
    audience: procedure.audience,
    edition: procedure.edition ?? 0,
    notice: editionNotice(shown, editions),
    facts: headFacts(manual, procedure, review),
    review: reviewView(review, procedure, { manual, asOf, shown }),
    works: worksTable(manual, procedure),
    steps: procedure.isBroken ? [] : steps,
    marks: marksOf(procedure),
    destinations: destinationsOf(manual, steps),
    contents: (body?.headings ?? []).filter(({ depth }) => depth === 2).map(({ id, text }) => ({ id, text })),
    context: {
      root: rootFrom(path),
      stepNumbers: recordOf(steps.map((step) => [step.id, step.number])),
      ...procedureReferences(manual, procedure),
    },
    related: relatedCells(manual, procedure, naming),
    printHead: printHead(manual, procedure, shown?.place),
    history: editionHistory(editions, procedure.edition),
    historyNotes: historyNotes(editions, manual.history.unknown),
    file: procedure.source.file,
  };
}

function headFacts(manual: Manual, procedure: Procedure, review: ReviewState): LabelledFact[] {
  const { approval, effectiveFrom } = procedure;
  return [
    { label: '版', value: procedure.edition === undefined ? '' : `第${procedure.edition}版（${procedure.size}）` },
    { label: '施行日', value: effectiveFrom?.iso ? wareki(effectiveFrom.iso) : (effectiveFrom?.raw ?? '') },
    { label: '所管', value: sectionCell(manual, procedure.section) },
    { label: '担当範囲', value: procedure.part ?? '' },
    { label: '主管の職', value: contactCell(manual, procedure.owner) },
    { label: '副担当の職', value: contactCell(manual, procedure.deputy) },
    {
      label: '決裁',
      value: approval ? `${approval.number}（${approval.on.iso ? wareki(approval.on.iso) : approval.on.raw}）` : '',
    },
    { label: '直近の見直し', value: reviewDay(procedure, review) },
  ];
}

/** A day that cannot be counted is shown as it is written; one that is later than the page tells nothing of it. */
function reviewDay({ reviewed }: Procedure, { name, reviewedOn }: ReviewState): string {
  if (reviewedOn) return wareki(reviewedOn);
  if (!reviewed || name !== 'bad-date') return '';
  return reviewed.iso ? wareki(reviewed.iso) : reviewed.raw;
}

type Reviewed = Pick<ProcedureSurroundings, 'manual' | 'asOf' | 'shown'>;

function reviewView({ name, dueOn = '' }: ReviewState, procedure: Procedure, surroundings: Reviewed): ReviewView {
  const changed = changedWords(procedure, surroundings);
  const { postById, sectionById } = surroundings.manual;
  const owner = postById.get(procedure.owner ?? '');
  return {
    state: reviewCell(name, changed !== ''),
    dueOn,
    dueLabel: dueOn && wareki(dueOn),
    askWhom: owner ? postContact(owner, sectionById) : '',
    changed,
  };
}

/** Only the edition in force is read as it stands. */
function changedWords(procedure: Procedure, { manual, asOf, shown }: Reviewed): string {
  const isCurrent = (shown?.place ?? 'current') === 'current';
  return isCurrent && isChangedSinceReview(procedure, manual, asOf) ? '直近の見直しの後で、内容が変わっています。' : '';
}

function marksOf(procedure: Procedure): Record<string, string[]> {
  const marks = (procedure.body?.components ?? []).flatMap((use) => {
    const step = use.name === 'Risk' || use.name === 'Control' ? attribute(use, 'step') : undefined;
    if (step === undefined) return [];
    const number = Number((attribute(use, 'id') ?? '').split('-').at(-1));
    return [{ step, mark: `${use.name === 'Risk' ? 'リ' : '統'}${number}` }];
  });
  const byStep = Map.groupBy(marks, ({ step }) => step);
  return recordOf(Array.from(byStep, ([step, found]) => [step, found.map(({ mark }) => mark)]));
}

function destinationsOf(manual: Manual, steps: readonly Step[]): Record<string, string> {
  const ids = steps.flatMap((step) => step.exits.flatMap(({ to }) => (to.kind === 'procedure' ? [to.id] : [])));
  return recordOf(ids.map((id) => [id, manual.procedureById.get(id)?.title ?? id]));
}

function relatedCells(manual: Manual, procedure: Procedure, naming: readonly Procedure[]): RichCell[] {
  const named = procedure.related.flatMap((id) => manual.procedureById.get(id) ?? []);
  return [...new Set([...named, ...naming])].map(procedureCell);
}
