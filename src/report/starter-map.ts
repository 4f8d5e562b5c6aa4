import { byEase, isStarter } from '#model/learning-order.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { VOCABULARY, type Word } from '#model/vocabulary.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';

/** A work to learn a field by, with its procedures; none where there is nothing to read yet. */
export interface PathWork {
  work: WorkItem;
  procedures: readonly Procedure[];
}

/** What there is in one 行政分野 of one 業務区分. */
export interface PathCell {
  domain: Word<'domain'>;
  kind: Word<'kind'>;
  /** Works of 難易度 2 or less, the easiest first. */
  starters: readonly PathWork[];
  /** Harder works that have a procedure, the easiest first. */
  later: readonly PathWork[];
  /** All 現行 works. */
  workCount: number;
}

/** The map of 行政分野 × 業務区分 (人材育成基本方針 V-1-(3): three fields or more, 窓口・事業・管理): a row for every field. */
export function starterMap(manual: Manual): PathCell[][] {
  const active = manual.works.filter(isActive);
  return VOCABULARY.domain.map((domain) =>
    VOCABULARY.kind.map((kind) => {
      const works = active.filter((work) => work.domain === domain && work.kind === kind).toSorted(byEase);
      const paths = works.map((work) => ({ work, procedures: manual.proceduresByWork.get(work.id) ?? [] }));
      return {
        domain,
        kind,
        starters: paths.filter(({ work }) => isStarter(work)),
        later: paths.filter(({ work, procedures }) => !isStarter(work) && procedures.length > 0),
        workCount: works.length,
      };
    }),
  );
}

/**
 * A rotation through three fields that sees each 業務区分 once: of all ways to share the kinds among the fields the one that
 * has something to start with in the most fields, then the most procedures, then the most works; of equal ones the first.
 */
export function rotationOf(rows: readonly (readonly PathCell[])[]): PathCell[] {
  const ways = KIND_ORDERS.map((order) => rows.flatMap((row, index) => row[order[index] ?? 0] ?? []));
  return ways.reduce((best, way) => (startOf(way) > startOf(best) ? way : best));
}

const KIND_ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** Fields count before procedures, and procedures before works: no field has a thousand works to start with. */
function startOf(cells: readonly PathCell[]): number {
  const starters = cells.flatMap((cell) => cell.starters);
  const fieldCount = cells.filter((cell) => cell.starters.length > 0).length;
  const readableCount = starters.filter(({ procedures }) => procedures.length > 0).length;
  return (fieldCount * 1000 + readableCount) * 1000 + starters.length;
}
