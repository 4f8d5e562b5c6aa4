/** The least R@5 by kind of query that a search has to reach. */
export const LEAST_RECALL: Readonly<Record<string, number>> = {
  exact: 1,
  compound: 1,
  multi: 1,
  fullwidth: 1,
  form: 1,
  article: 1,
  abbrev: 1,
  hiragana: 1,
  katakana: 1,
  okurigana: 1,
  romaji: 1,
  negative: 1,
  sentence: 0.95,
  colloquial: 0.95,
  typo: 0.9,
};

/** The least R@5 and MRR over all queries that have an answer. */
export const LEAST_OVERALL = { recall: 0.985, reciprocalRank: 0.98 } as const;
