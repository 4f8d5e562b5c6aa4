import { parseDate } from '#model/iso-date.ts';
import type { ManualParts } from '#model/manual.ts';
import { coverage, type Coverage } from '#report/coverage.ts';
import { aManual, aProcedure } from './a-manual.ts';

const AS_OF = '2026-11-22';

/** A measure of the whole manual, by its key. */
export function measureOf(key: string, parts: Partial<ManualParts>): Coverage['totals']['measures'][number] {
  const found = coverage(aManual(parts), AS_OF).totals.measures.find((measure) => measure.key === key);
  if (!found) throw new Error(`no measure ${key}`);
  return found;
}

/** A manual whose only procedure was reviewed on a day. */
export function reviewedOn(day: string): Pick<ManualParts, 'procedures'> {
  return { procedures: [aProcedure({ reviewed: parseDate(day) })] };
}
