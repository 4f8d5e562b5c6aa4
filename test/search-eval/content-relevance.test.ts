import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { search } from '#search/query/search.ts';
import { PROJECT } from '../support/build-command.ts';
import { memoryIndex } from '../support/memory-index.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { type EvalAnswer, isAnswerable, judge, measure } from './measures.ts';
import { readQueriesFile } from './queries-file.ts';
import { LEAST_OVERALL, LEAST_RECALL } from './thresholds.ts';

/** The shipped content is judged here, since its dictionary and its titles were made for one another. */
const { queries } = readQueriesFile(join(PROJECT, 'test/fixtures/search/content-queries.json'));
/** Kinds of which there are so few that one query is a tenth. */
const FEW = { sentence: 0.9, romaji: 0.95 };
let answers: EvalAnswer[];

beforeAll(async () => {
  const manual = await readManual(join(PROJECT, 'content'), { cacheDir: await temporaryFolder() });
  const index = memoryIndex(manual, '2026-11-28');
  answers = await Promise.all(
    queries.map(async (query) => {
      const { hits } = await search(query.q, index);
      const results = hits.slice(0, 10).map(({ entry, isPartial }) => {
        const { id = '', works = [] } = index.sources[entry]?.entry ?? {};
        return { ids: [id, ...works], isPartial };
      });
      return { query, results, milliseconds: 0 };
    }),
  );
}, 60_000);

describe('queries against the shipped content', () => {
  test('are at least 120', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
  });

  test('are found: R@5 of 0.985 and MRR of 0.98 at least', () => {
    const { recall, reciprocalRank } = measure(answers.filter(isAnswerable));
    expect(recall).toBeGreaterThanOrEqual(LEAST_OVERALL.recall);
    expect(reciprocalRank).toBeGreaterThanOrEqual(LEAST_OVERALL.reciprocalRank);
  });

  test.each(Object.entries({ ...LEAST_RECALL, ...FEW }))('%s: R@5 of %d at least', (kind, least) => {
    const own = answers.filter(({ query }) => query.class === kind);
    const wrong = own.filter((answer) => judge(answer).recall < 1).map(({ query }) => query.q);
    expect(measure(own).recall, wrong.join('、')).toBeGreaterThanOrEqual(least);
  });
});
