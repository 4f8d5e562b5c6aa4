import type { EvalQuery } from './queries-file.ts';

/** One result as the page shows it. */
export interface ShownResult {
  /** The procedure or work, and the works that the procedure covers. */
  ids: readonly string[];
  isPartial: boolean;
}

/** What the search page gave for a query. */
export interface EvalAnswer {
  query: EvalQuery;
  /** The first ten. */
  results: readonly ShownResult[];
  /** From the last key to the finished list. */
  milliseconds: number;
}

/** Means over queries: R@5 = expected ids among the first five / min(5, expected); MRR over the first ten. */
export interface Measures {
  count: number;
  recall: number;
  reciprocalRank: number;
  /** Share of queries whose first result is an expected one. */
  first: number;
}

/** How one query was answered. A query without an answer is right where nothing is shown, or only partial matches. */
export function judge({ query: { expected }, results }: EvalAnswer): Omit<Measures, 'count'> {
  if (expected.length === 0) {
    const right = Number(results.every(({ isPartial }) => isPartial));
    return { recall: right, reciprocalRank: right, first: right };
  }
  const isHit = ({ ids }: ShownResult) => ids.some((id) => expected.includes(id));
  const inFive = new Set(results.slice(0, 5).flatMap(({ ids }) => ids));
  const found = expected.filter((id) => inFive.has(id)).length;
  const rank = results.slice(0, 10).findIndex(isHit);
  return {
    recall: Math.min(1, found / Math.min(5, expected.length)),
    reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
    first: Number(rank === 0),
  };
}

/** The means by kind of query, in the order in which kinds occur. */
export function measuresByClass(answers: readonly EvalAnswer[]): ReadonlyMap<string, Measures> {
  const groups = Map.groupBy(answers, ({ query }) => query.class);
  return new Map(Array.from(groups, ([name, group]) => [name, measure(group)]));
}

/** The means over all queries that have an answer. */
export function measure(answers: readonly EvalAnswer[]): Measures {
  const judged = answers.map(judge);
  const mean = (key: 'recall' | 'reciprocalRank' | 'first') =>
    judged.reduce((sum, each) => sum + each[key], 0) / Math.max(1, judged.length);
  return {
    count: answers.length,
    recall: mean('recall'),
    reciprocalRank: mean('reciprocalRank'),
    first: mean('first'),
  };
}

/** True for queries that something in the manual answers. */
export function isAnswerable({ query }: EvalAnswer): boolean {
  return query.expected.length > 0;
}

/** The value in the middle; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
