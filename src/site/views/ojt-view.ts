import { minutesLabel } from '#model/minutes-label.ts';
import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Section } from '#model/section.ts';
import { ojtSheet, type OjtSheet } from '#report/ojt-sheet.ts';
import type { RichCell } from '../cell.ts';
import { sheetHead } from '../print-head.ts';
import { procedureCell } from '../links.ts';
import { procedureReferences } from './procedure-references.ts';

/** The OJT sheet of a procedure as the page shows it. */
export interface OjtSheetView extends OjtSheet {
  id: string;
  title: string;
  summary: string;
  /** 版 and 施行日. */
  edition: string;
  goal: string;
  /** How long one run takes, and how long it takes to learn, in words. */
  times: string;
  /** The procedure, those it names as related, and its words of the list of terms. */
  reading: readonly RichCell[];
}

/** All that the page of a section's OJT sheets shows. */
export interface OjtView {
  section: Pick<Section, 'id' | 'name'>;
  sheets: readonly OjtSheetView[];
  /** Procedures that cannot be shown. */
  broken: readonly RichCell[];
  printHead: string;
}

/** The OJT sheets of a section, one for each procedure. */
export function ojtView({ id, name }: Section, manual: Manual): OjtView {
  const views = (manual.proceduresBySection.get(id) ?? []).map((procedure) => ({
    procedure,
    sheet: sheetView(manual, procedure),
  }));
  const { organisation, sample: isSample } = manual.settings;
  return {
    section: { id, name },
    sheets: views.flatMap(({ sheet }) => sheet ?? []),
    broken: views.filter(({ sheet }) => !sheet).map(({ procedure }) => procedureCell(procedure)),
    printHead: sheetHead({ organisation, isSample }, 'OJTシート', name),
  };
}

/** All that `ojtView` makes of a manual for a section, as plain data; in place of each body its digest. */
export function ojtBasis({ id, name }: Section, manual: Manual): unknown[] {
  const procedures = (manual.proceduresBySection.get(id) ?? []).map(({ body, ...written }) => [
    written,
    body?.digest,
    written.work.map((work) => manual.workById.get(work)?.proficiency),
    written.related.map((related) => manual.procedureById.get(related)?.title),
  ]);
  return [id, name, manual.settings, manual.terms.map(({ word }) => word), procedures];
}

function sheetView(manual: Manual, procedure: Procedure): OjtSheetView | undefined {
  const sheet = ojtSheet(procedure);
  if (!sheet) return undefined;
  const { id, title, summary, edition, effectiveFrom } = procedure;
  const from = effectiveFrom?.iso ? `${wareki(effectiveFrom.iso)}施行` : '';
  return {
    ...sheet,
    id,
    title,
    summary,
    edition: [edition === undefined ? '' : `第${edition}版`, from].filter(Boolean).join('　'),
    goal: goalOf(sheet, title),
    times: timesOf(manual, procedure, sheet),
    reading: readingOf(manual, procedure),
  };
}

function goalOf({ steps, keyControlCount }: OjtSheet, title: string): string {
  const controls = keyControlCount > 0 ? `重要管理ポイント${keyControlCount}か所の確認を欠かさずに、` : '';
  return `「${title}」の${steps.length}の手順を、${controls}一人で終わりまで行えます。`;
}

function timesOf(manual: Manual, { work }: Procedure, sheet: OjtSheet): string {
  const works = work.flatMap((id) => manual.workById.get(id) ?? []);
  const learning = [...new Set(works.flatMap(({ proficiency }) => proficiency ?? []))].join('・');
  return [minutesWords(sheet), learning === '' ? '' : `習熟に要する期間 ${learning}`].filter(Boolean).join('　');
}

function minutesWords({ minutes, conditionalMinutes, untimedCount }: OjtSheet): string {
  if (minutes + conditionalMinutes === 0) return '';
  const notes = [
    conditionalMinutes > 0 ? `条件付きの手順も行うときは${minutesLabel(minutes + conditionalMinutes)}` : '',
    untimedCount > 0 ? `時間の書かれていない${untimedCount}手順を除く` : '',
  ].filter(Boolean);
  return `手順の時間の合計 ${minutesLabel(minutes)}${notes.length > 0 ? `（${notes.join('。')}）` : ''}`;
}

function readingOf(manual: Manual, procedure: Procedure): RichCell[] {
  const related = procedure.related.flatMap((id) => manual.procedureById.get(id) ?? []);
  return [
    ...[procedure, ...related].map(procedureCell),
    ...Object.values(procedureReferences(manual, procedure).terms).map(({ cell }) => cell),
  ];
}
