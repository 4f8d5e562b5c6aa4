import { escapeXml } from '#model/escape-xml.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { type Cell, lines, type TableView } from './cell.ts';
import { tableHtml } from './cell-html.ts';
import type { MadeReport } from './report-json.ts';
import { standAlonePage } from './stand-alone-page.ts';
import { type ReportPart, reportParts } from './views/report-parts.ts';

/** The name of the stylesheet's file that stands beside a report as HTML. */
export const REPORT_STYLES_FILE = 'report.css';

/** A report as a page that stands alone. It has no links: the site that they lead to may be elsewhere. */
export function reportHtml({ report, table }: MadeReport, manual: Manual, asOf: IsoDate): string {
  const commit = manual.commit?.slice(0, 12) ?? '確定していません';
  const body = [
    `<h1>${escapeXml(report.title)}</h1>`,
    ...[report.description, `基準日：${wareki(asOf)}　元の記録：${commit}`].map((text) => `<p>${escapeXml(text)}</p>`),
    ...(table.notes ?? []).map((note) => `<p class="report-note">${escapeXml(note)}</p>`),
    ...reportParts(manual, table, report.title).map(partHtml),
  ];
  return standAlonePage({ title: report.title, kind: 'report', stylesheet: REPORT_STYLES_FILE, body: body.join('\n') });
}

function partHtml({ heading, table }: ReportPart): string {
  const title = heading === undefined ? '' : `<h2>${escapeXml(heading)}</h2>\n`;
  return title + tableHtml(withoutLinks(table), { root: '', isCaptionHidden: true });
}

function withoutLinks(table: TableView): TableView {
  return { ...table, rows: table.rows.map(({ cells }) => ({ cells: cells.map(unlinked) })) };
}

function unlinked(cell: Cell): Cell {
  if (typeof cell === 'number') return cell;
  return lines(cell).map((line) => (typeof line === 'string' ? line : { text: line.text, mark: line.mark }));
}
