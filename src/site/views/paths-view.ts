import type { Manual } from '#model/manual.ts';
import { byEase } from '#model/learning-order.ts';
import { type PathCell, type PathWork, rotationOf, starterMap } from '#report/starter-map.ts';
import { address, entryAnchor } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { procedureCell, sectionCell, workCell } from '../links.ts';

/** A cell of the map: what to start with, or the words that say why there is nothing. */
export interface PathsCell {
  kind: string;
  lines: readonly RichCell[];
  nothing: string;
}

/** A field with its reading list. */
export interface PathsField {
  domain: string;
  anchor: string;
  cells: readonly PathsCell[];
  reading: TableView;
}

/** All that the page of learning paths shows. */
export interface PathsView {
  fields: readonly PathsField[];
  /** The policy's own example of three fields as a reading list. */
  example: TableView;
}

/** The fields that the policy names as an example of a rotation (福祉・税・産業といった最低限3つ以上の異なる行政分野). */
const EXAMPLE_FIELDS: readonly string[] = ['福祉', '税', '産業'];

/** How many entries a cell of the map shows before it points to the list of its field. */
const LINES_IN_CELL = 4;

/** The map of 行政分野 × 業務区分 and a reading list for every field. */
export function pathsView(manual: Manual): PathsView {
  const rows = starterMap(manual);
  const example = rows.filter(([cell]) => EXAMPLE_FIELDS.includes(cell?.domain ?? ''));
  return {
    fields: rows.flatMap((cells) => {
      const domain = cells[0]?.domain;
      return domain === undefined ? [] : [fieldView(manual, domain, cells)];
    }),
    example: readingTable(manual, `${EXAMPLE_FIELDS.join('・')}を回る例`, {
      paths: rotationOf(example).flatMap(({ starters }) => starters),
      hasFields: true,
    }),
  };
}

function fieldView(manual: Manual, domain: string, cells: readonly PathCell[]): PathsField {
  const paths = cells.flatMap(({ starters, later }) => [...starters, ...later]);
  return {
    domain,
    anchor: entryAnchor(domain),
    cells: cells.map(cellView),
    reading: readingTable(manual, `${domain}で読むもの`, {
      paths: paths.toSorted((a, b) => byEase(a.work, b.work)),
      hasFields: false,
    }),
  };
}

function cellView({ domain, kind, starters, workCount }: PathCell): PathsCell {
  const entries = starters.toSorted((a, b) => Number(b.procedures.length > 0) - Number(a.procedures.length > 0));
  const lines = entries.flatMap(entryCells);
  const rest = lines.length - LINES_IN_CELL;
  const more = { text: `ほか${rest}件`, aloud: `（${domain}）`, href: `${address.paths}#${entryAnchor(domain)}` };
  return {
    kind,
    lines: rest > 1 ? [...lines.slice(0, LINES_IN_CELL), more] : lines,
    nothing: workCount === 0 ? '該当なし（業務がありません）' : `該当なし（${workCount}件とも難易度3以上です）`,
  };
}

/** A procedure to read, or the work where there is none: told apart by the word in front. */
function entryCells({ work, procedures }: PathWork): RichCell[] {
  if (procedures.length === 0) return [{ ...workCell(work), text: `業務：${work.title}` }];
  return procedures.map((procedure) => ({ ...procedureCell(procedure), text: `手順書：${procedure.title}` }));
}

function readingTable(
  manual: Manual,
  caption: string,
  { paths, hasFields }: { paths: readonly PathWork[]; hasFields: boolean },
): TableView {
  return {
    caption,
    empty: '該当する業務がありません。',
    columns: [
      ...(hasFields ? [{ heading: '分野' }] : []),
      { heading: '難易度', isNumber: true },
      { heading: '区分', isShort: true },
      { heading: '読むもの', isWide: true, isName: true },
      { heading: '課' },
      { heading: '習熟に要する期間' },
    ],
    rows: paths.map((path) => ({
      cells: [
        ...(hasFields ? [path.work.domain ?? ''] : []),
        path.work.difficulty ?? null,
        path.work.kind ?? '',
        entryCells(path),
        sectionCell(manual, path.work.section),
        path.work.proficiency ?? '',
      ],
    })),
  };
}
