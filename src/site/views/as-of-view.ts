import type { EditionTag, History } from '#model/history.ts';
import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Table } from '#model/table.ts';
import { editionsOn, type ProcedureOnDay } from '#report/editions-on.ts';
import { comingText, stateCountsText, editionsTable } from '#report/editions-report.ts';
import { historyUpTo } from '#report/history-up-to.ts';
import { address } from '#model/address.ts';
import type { Cell, Mark, RichCell, TableView } from '../cell.ts';
import { sectionCell } from '../links.ts';
import type { ShownEdition } from '../versions.ts';
import { editionAddress } from './edition-history.ts';

/** What the page of a tag shows: the manual as it was on that day. */
export interface AsOfView {
  name: string;
  day: string;
  message: string;
  commit: string;
  /** How many procedures were in which state. */
  counts: string;
  notes: readonly string[];
  table: TableView;
}

/** A tag with its page and with the table that its files hold. */
export interface AsOfDay {
  tag: EditionTag;
  view: AsOfView;
  table: Table;
}

/** What the pages of tags need besides the manual. */
export interface AsOfContext {
  manual: Manual;
  editionsById: ReadonlyMap<string, readonly ShownEdition[]>;
}

const MARKS: Readonly<Record<ProcedureOnDay['state'], Mark>> = {
  施行中: 'good',
  施行前: 'soon',
  廃止: 'exempt',
  不明: 'unclear',
};

const COLUMNS = ['番号', '業務手順書', '課', '状態', '版', '施行日', '備考', '元の記録'];

/** The manual as of the day of a tag. */
export function asOfDay(context: AsOfContext, tag: EditionTag): AsOfDay {
  const { manual } = context;
  const procedures = editionsOn(manual, tag.day, historyUpTo(manual.history, tag));
  const notes = [
    'この札が付いた記録までに作られた版だけを載せています。後から作られた業務手順書は載せていません。',
    manual.history.unknown,
  ].filter(Boolean);
  const view: AsOfView = {
    name: tag.name,
    day: wareki(tag.day),
    message: tag.message,
    commit: tag.commit.slice(0, 12),
    counts: stateCountsText(procedures),
    notes,
    table: {
      caption: `${wareki(tag.day)}の業務手順書`,
      empty: 'この日に知られていた業務手順書はありません。',
      columns: COLUMNS.map((heading) => ({
        heading,
        isWide: heading === '業務手順書',
        isName: heading === '業務手順書',
        isShort: ['番号', '状態', '版', '施行日', '元の記録'].includes(heading),
      })),
      rows: procedures.map((each) => ({ cells: cellsOf(each, context) })),
    },
  };
  return { tag, view, table: fileTable(procedures, notes, context) };
}

function cellsOf(each: ProcedureOnDay, context: AsOfContext): Cell[] {
  const shown = shownOf(each, context);
  return [
    each.procedure,
    linked(each.title, shown),
    sectionCell(context.manual, each.section),
    { text: each.state, mark: MARKS[each.state] },
    each.edition === undefined ? '' : `第${each.edition}版`,
    each.effectiveFrom === undefined ? '' : wareki(each.effectiveFrom),
    remarks(each, shown, context.manual.history),
    each.commit?.slice(0, 12) ?? '',
  ];
}

function linked(text: string, shown: ShownEdition | undefined): RichCell | string {
  return shown ? { text, href: editionAddress(shown) } : text;
}

/** What the row alone would not tell: what came next, and that the page of the edition is not quite that text. */
function remarks(each: ProcedureOnDay, shown: ShownEdition | undefined, history: History): string[] {
  const { goneOn, coming, edition } = each;
  return [
    goneOn === undefined ? '' : `${wareki(goneOn)}廃止`,
    comingText(coming),
    shown && isCorrected(each, shown, history) ? 'リンク先の本文には、この札より後の修正が入っています。' : '',
    edition !== undefined && !shown ? '本文のページはありません。' : '',
  ].filter(Boolean);
}

function isCorrected({ procedure, commit }: ProcedureOnDay, { edition }: ShownEdition, history: History): boolean {
  const then = history.revisionsById.get(procedure)?.find((revision) => revision.commit === commit);
  const now = edition.isUncommitted ? history.draftById.get(procedure) : edition.revision;
  return then?.body !== now?.body;
}

/** The page of the edition on this site; undefined where its text is not known. */
function shownOf({ procedure, edition }: ProcedureOnDay, { editionsById }: AsOfContext): ShownEdition | undefined {
  const shown = editionsById.get(procedure)?.find((each) => each.edition.number === edition);
  return shown?.procedure ? shown : undefined;
}

function fileTable(procedures: readonly ProcedureOnDay[], notes: readonly string[], context: AsOfContext): Table {
  const table = editionsTable(procedures, notes);
  const pages = procedures.map((each) => shownOf(each, context)).map((shown) => (shown ? editionAddress(shown) : ''));
  return {
    ...table,
    columns: [...table.columns, { key: 'page', heading: 'サイトのページ' }],
    rows: table.rows.map((row, index) => ({ ...row, page: pages[index] ?? '' })),
  };
}

/** The list of all tags. */
export function asOfList(days: readonly AsOfDay[]): TableView {
  return {
    caption: '基準日の一覧',
    empty: 'まだありません。',
    columns: [
      { heading: '名前' },
      { heading: '日', isShort: true },
      { heading: '説明', isWide: true },
      { heading: '業務手順書' },
      { heading: '元の記録' },
    ],
    rows: days.map(({ tag, view }) => ({
      cells: [{ text: tag.name, href: address.asOfDay(tag.name) }, view.day, tag.message, view.counts, view.commit],
    })),
  };
}
