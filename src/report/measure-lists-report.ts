import type { Manual } from '#model/manual.ts';
import type { Coverage } from './coverage.ts';
import { listedIn, type Measure, type MeasuredKind, weightIn } from './measure.ts';
import { reportFigures } from './report-figures.ts';
import type { Report } from './report.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

interface ListRow {
  measure: Measure;
  department: string;
  sectionName: string;
  id: string;
  label: string;
  isCounted: boolean;
  isInDenominator: boolean;
  isMissing: boolean;
  /** Hours a year of a work, where the measure weighs by them. */
  hours: number | undefined;
  basis?: string;
  file: string;
  line: number;
}

const KIND_LABEL: Readonly<Record<MeasuredKind, string>> = { work: '業務', procedure: '手順書', duty: '分掌事務' };

const COLUMNS: readonly ColumnOf<ListRow>[] = [
  { key: 'measure', heading: '指標', value: ({ measure }) => measure.label },
  { key: 'department', isDetail: true, heading: '部', value: ({ department }) => department },
  { key: 'section', heading: '課', value: ({ sectionName }) => sectionName },
  { key: 'kind', isDetail: true, heading: '種別', value: ({ measure }) => KIND_LABEL[measure.of] },
  { key: 'id', heading: '記号', value: ({ id }) => id },
  { key: 'label', isName: true, heading: '名称', value: ({ label }) => label },
  { key: 'hours', heading: '年間時間', align: 'right', value: ({ hours }) => hours },
  { key: 'counted', heading: '分子', value: ({ isCounted }) => (isCounted ? '○' : '') },
  { key: 'denominator', heading: '分母', value: ({ isInDenominator }) => (isInDenominator ? '○' : '') },
  { key: 'missing', heading: '記載なし', value: ({ isMissing }) => (isMissing ? '○' : '') },
  { key: 'basis', isDetail: true, heading: '基にした版', value: ({ basis }) => basis },
  ...PLACE_COLUMNS,
];

/** 指標の内訳: every entry of every denominator, marked where it is in the numerator, so that a figure can be made again. */
export const measureListsReport: Report = {
  name: 'measure-lists',
  title: '指標の内訳',
  reading: 'しひょうのうちわけ',
  description:
    '各指標の分母に数えたものを1行ずつ示し、分子に数えたものに「○」を付けます。記載がなく、分母に数えるかどうか分からないものも示します。部と課で絞り込むと、どの割合も計算し直せます。ファイルが次の版になっている手順書には、基にした施行中の版を示します。',
  readers: '監査担当',
  table: (manual, asOf, figures = reportFigures(manual, asOf)) =>
    tableOf(listRows(figures.coverage(), manual), COLUMNS),
};

function listRows({ sections, items }: Coverage, { workById }: Manual): ListRow[] {
  return sections.flatMap(({ department, name, measures }) =>
    measures.flatMap((measure) => {
      const [counted, missing] = [new Set(measure.numerator), new Set(measure.missing)];
      const denominator = new Set(measure.denominator);
      return listedIn(measure).flatMap((id) => {
        const item = items[measure.of][id];
        const marks = { isCounted: counted.has(id), isInDenominator: denominator.has(id), isMissing: missing.has(id) };
        const hours = weightIn(measure, workById.get(id));
        return item ? [{ ...item, ...marks, hours, measure, department, sectionName: name, id }] : [];
      });
    }),
  );
}
