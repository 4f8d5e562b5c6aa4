import { formatRatio } from '#format/format-ratio.ts';
import type { Coverage, CoverageTotals } from '#report/coverage.ts';
import { COVERAGE_ROW_LABEL, COVERAGE_ROW_STATES } from '#report/coverage-works.ts';
import { type Measure, missingText } from '#report/measure.ts';
import { thresholdLabel } from '#report/measures-report.ts';
import { scopeLabel, type ScopeRow, scopeRows } from '#report/scope-rows.ts';
import { address, entryAnchor } from '#model/address.ts';
import type { Mark, RichCell, TableView } from '../cell.ts';

/** A figure of the whole, as the coverage page shows it in a box. */
export interface FigureView {
  label: string;
  value: string;
  counts: string;
  href: string;
  /** The level aimed at, and whether it is missed; empty where none is set. */
  target: string;
  isAlarm: boolean;
}

/** All that the coverage page shows besides its chart. */
export interface CoverageView {
  figures: readonly FigureView[];
  /** Why 整備率 divides by fewer works than the table counts; empty where it does not. */
  remark: string;
  states: TableView;
  measures: TableView;
}

/** The shape beside a figure that misses its level. */
export const MISSED: Mark = 'late';

/** The coverage page: ten figures for the whole, and states and figures by department and section. */
export function coverageView(coverage: Coverage): CoverageView {
  const rows = scopeRows(coverage);
  return {
    figures: coverage.totals.measures.map((measure) => ({
      label: measure.label,
      value: measureText(measure),
      counts: countsText(measure),
      href: address.measure(measure.key),
      target: targetText(measure),
      isAlarm: measure.isAlarm,
    })),
    remark: denominatorRemark(coverage.totals),
    states: statesTable(rows),
    measures: measuresTable(coverage, rows),
  };
}

function denominatorRemark({ rows, states: { exempt, inactive } }: CoverageTotals): string {
  const left = [exempt > 0 ? `作成不要${exempt}件` : '', inactive > 0 ? `対象外${inactive}件（現行でない業務）` : ''];
  const words = left.filter(Boolean).join('と');
  if (words === '') return '';
  return `業務手順書整備率の分母${rows - exempt - inactive}件は、計${rows}件から${words}を除いた数です。`;
}

/** A figure in words: 83.1%, 5件, or why there is none. */
export function measureText({ value, unit, reason }: Measure): string {
  if (value === null) return reason ?? '―';
  return unit === 'count' ? `${value}件` : formatRatio(value);
}

/** What a figure was made of: 「12件÷208件」, or hours. */
export function countsText(measure: Measure): string {
  return `${partsText(measure)}${missingText(measure.missing.length)}`;
}

function partsText({ unit, numerator, denominator, hours }: Measure): string {
  if (hours) return `${hours.numerator.toLocaleString('ja-JP')}時間÷${hours.denominator.toLocaleString('ja-JP')}時間`;
  return unit === 'count' ? `全${denominator.length}件` : `${numerator.length}件÷${denominator.length}件`;
}

/** The level that a figure aims at: 「目安は80%以上」, or that it is missed. */
function targetText({ threshold, isAlarm }: Measure): string {
  if (threshold === null) return '';
  const level = thresholdLabel(threshold);
  return isAlarm ? missedText(threshold, `（${level}）`) : `目安は${level}`;
}

function missedText(threshold: NonNullable<Measure['threshold']>, level = ''): string {
  return 'below' in threshold ? `目安${level}に届いていません` : `目安${level}を超えています`;
}

/** The anchor of a department or section in the lists of a measure. */
export function scopeAnchor(name: string): string {
  return `s-${name}`;
}

function statesTable(rows: readonly ScopeRow[]): TableView {
  return {
    caption: '整備状況（件数）',
    empty: '業務が登録されていません。',
    columns: [
      { heading: '部・課', isWide: true },
      ...COVERAGE_ROW_STATES.map((state) => ({ heading: COVERAGE_ROW_LABEL[state], isNumber: true })),
      { heading: '計', isNumber: true },
    ],
    rows: rows.map((row) => {
      const counts = [...COVERAGE_ROW_STATES.map((state) => row.totals.states[state]), row.totals.rows];
      const href = worksAddress(row, rows);
      return { cells: [scopeLabel(row), ...counts.map((count) => (count === 0 ? 0 : { text: String(count), href }))] };
    }),
  };
}

/** Where the works of a scope are listed with their states, files and lines: of a department from its first section on. */
function worksAddress({ department, section }: ScopeRow, rows: readonly ScopeRow[]): string {
  const first = rows.find((row) => row.department === department && row.section !== '');
  const name = section || (department && first?.section);
  return `${address.report('coverage-works')}${name ? `#${entryAnchor(name)}` : ''}`;
}

function measuresTable(coverage: Coverage, rows: readonly ScopeRow[]): TableView {
  return {
    caption: '指標（部・課別）',
    empty: '業務が登録されていません。',
    columns: [
      { heading: '部・課', isWide: true },
      ...coverage.totals.measures.map(({ label }) => ({ heading: label, isNumber: true })),
    ],
    rows: rows.map((row) => ({
      cells: [scopeLabel(row), ...row.totals.measures.map((measure) => figureCell(measure, row))],
    })),
  };
}

function figureCell(measure: Measure, row: ScopeRow): RichCell | string {
  if (measure.value === null) return '―';
  const name = row.section || row.department;
  const href = name === '' ? address.measure(measure.key) : `${address.measure(measure.key)}#${scopeAnchor(name)}`;
  const cell = { text: measureText(measure), href };
  if (!measure.isAlarm || measure.threshold === null) return cell;
  return { ...cell, mark: MISSED, aloud: `（${missedText(measure.threshold)}）` };
}
