import { WEEKDAYS, weekdayOf } from '#model/weekday-of.ts';
import type { PackEntry, PackProcedure } from '#model/handover-pack.ts';
import type { PaperBlock, PaperCell, PaperColumn, PaperRun } from '#model/handover-paper.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;

/** A heading of the first order; `id` is its anchor. */
export function heading(text: string, id: string): PaperBlock {
  return { kind: 'heading', level: 2, text, id };
}

type Content = Pick<Table, 'rows'> & Partial<Pick<Table, 'blankRows' | 'isByHand' | 'empty'>>;

/** A section of a paper that is one table under its heading. `widths`: headings with their shares of the sheet, in order. */
export function tableSection(
  text: string,
  id: string,
  [widths, content]: readonly [widths: Readonly<Record<string, number>>, content: Content],
): PaperBlock[] {
  return [heading(text, id), quietTable(text, widths, content)];
}

/** A table whose caption says what the heading above it does. */
export function quietTable(caption: string, widths: Readonly<Record<string, number>>, content: Content): Table {
  return { ...table(caption, widths, content), isCaptionHidden: true };
}

/** A table from its headings with their shares of the sheet, in order. */
export function table(caption: string, widths: Readonly<Record<string, number>>, content: Content): Table {
  const columns = Object.entries(widths).map(([name, width]): PaperColumn => ({ heading: name, width }));
  return { kind: 'table', caption, isCaptionHidden: false, columns, ...content };
}

/** A paragraph in smaller letters that says how something was made. */
export function note(text: string): PaperBlock {
  return { kind: 'paragraph', text, tone: 'note' };
}

/** A procedure by title, edition and number, as a link to its page. */
export function procedureRun({ id, title, edition }: Pick<PackProcedure, 'id' | 'title' | 'edition'>): PaperRun {
  const version = edition === undefined ? '' : `第${edition}版、`;
  return { text: `${title}（${version}${id}）`, target: { kind: 'procedure', id } };
}

/** A day with its day of the week: 令和9年4月1日（木）. */
export function dayLabel(day: IsoDate): string {
  return `${wareki(day)}（${WEEKDAYS[weekdayOf(day)]}）`;
}

/** A deadline on one line. One set by law is bold and says so. */
export function deadlineRun(entry: PackEntry, day: string): PaperRun {
  const { title, subject, isStatutory, isDeputy, note: remark, procedure, work } = entry;
  const marks = [isStatutory ? '法定' : '', isDeputy ? '副担当' : ''].filter(Boolean).map((mark) => `【${mark}】`);
  const text = `${day}${marks.join('')}${title}${subject && subject !== title ? `（${subject}）` : ''}`;
  return {
    text: remark ? `${text}　${remark}` : text,
    ...(isStatutory && { weight: 'strong' as const }),
    ...targetOf({ procedure, work }),
  };
}

/** The link to a procedure, or else to a work. */
export function targetOf({ procedure, work }: { procedure?: string; work?: string }): Pick<PaperRun, 'target'> {
  if (procedure !== undefined) return { target: { kind: 'procedure', id: procedure } };
  return work === undefined ? {} : { target: { kind: 'work', id: work } };
}

/** Lines that are not empty. */
export function linesOf(...lines: readonly (string | PaperRun | false | undefined)[]): PaperCell {
  return lines.flatMap((line) => (line === undefined || line === false || line === '' ? [] : [line]));
}
