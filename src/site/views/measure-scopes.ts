import type { Manual } from '#model/manual.ts';
import { isExempt } from '#model/work-item.ts';
import type { CoverageItem } from '#report/coverage-items.ts';
import type { Coverage } from '#report/coverage.ts';
import { listedIn, type Measure, weightIn } from '#report/measure.ts';
import { scopeRows } from '#report/scope-rows.ts';
import { address } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { workCell } from '../links.ts';
import { countsText, measureText, scopeAnchor } from './coverage-view.ts';

/** One section's part of the lists behind a figure. */
export interface MeasureScope {
  anchor: string;
  heading: string;
  isDepartment: boolean;
  value: string;
  counts: string;
  lists: TableView | undefined;
}

/** The page behind one figure: for every section the entries it counts and those it does not, with file and line. */
export function measureScopes(manual: Manual, coverage: Coverage, key: string): MeasureScope[] {
  return scopeRows(coverage)
    .slice(1)
    .flatMap((row) => {
      const measure = row.totals.measures.find((each) => each.key === key);
      if (!measure) return [];
      const heading = row.section || row.department;
      const isDepartment = row.section === '';
      const lists = isDepartment ? undefined : listsTable(manual, { coverage, measure, heading });
      return [
        {
          anchor: scopeAnchor(heading),
          heading,
          isDepartment,
          value: measureText(measure),
          counts: countsText(measure),
          lists,
        },
      ];
    });
}

function listsTable(
  manual: Manual,
  { coverage, measure, heading }: { coverage: Coverage; measure: Measure; heading: string },
): TableView {
  if (measure.unit === 'count') return countTable(manual, measure, heading);
  const items = coverage.items[measure.of];
  const counted = new Set(measure.numerator);
  const missing = new Set(measure.missing);
  return {
    caption: `${heading}：${measure.label}の内訳`,
    empty: '対象がありません。',
    columns: [
      { heading: '分子' },
      { heading: '記号' },
      { heading: '名称', isWide: true, isName: true },
      ...(measure.hours ? [{ heading: '年間時間', isNumber: true }] : []),
      { heading: 'ファイル' },
      { heading: '行', isNumber: true },
    ],
    rows: listedIn(measure).map((id) => {
      const item = items[id];
      return {
        cells: [
          countedText(counted.has(id), missing.has(id)),
          id,
          itemCell(manual, measure, { id, label: item?.label ?? id }),
          ...(measure.hours ? [weightIn(measure, manual.workById.get(id)) ?? null] : []),
          fileCell(item),
          item?.line ?? null,
        ],
      };
    }),
  };
}

/** Where the file already holds another edition than the figure rests on, the row says which. */
function fileCell(item: CoverageItem | undefined): string {
  return [item?.file, item?.basis].filter(Boolean).join(' ');
}

/** Behind a number of works stand those works alone, each with the reason why it is among them. */
function countTable(manual: Manual, { numerator, missing, label }: Measure, heading: string): TableView {
  const works = [...numerator, ...missing].flatMap((id) => manual.workById.get(id) ?? []);
  return {
    caption: `${heading}：${label}の内訳`,
    empty: '該当する業務はありません。',
    columns: [
      { heading: '業務ID', isShort: true },
      { heading: '業務', isWide: true, isName: true },
      { heading: '作成不要の理由', isWide: true },
      { heading: 'ファイル' },
      { heading: '行', isNumber: true },
    ],
    rows: works.map((work) => ({
      cells: [
        work.id,
        workCell(work),
        isExempt(work) ? work.exemptReason : '記載なし',
        work.source.file,
        work.source.line,
      ],
    })),
  };
}

function countedText(isCounted: boolean, isMissing: boolean): string {
  if (isCounted) return '含む';
  return isMissing ? '記載なし' : '含まない';
}

function itemCell(manual: Manual, measure: Measure, { id, label }: { id: string; label: string }): RichCell | string {
  if (measure.of === 'work' && manual.workById.has(id)) return { text: label, href: address.work(id) };
  return measure.of === 'procedure' ? { text: label, href: address.procedure(id) } : label;
}
