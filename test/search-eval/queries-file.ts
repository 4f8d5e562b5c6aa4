import { readFileSync } from 'node:fs';
import type { RelevancePage } from './relevance-content.ts';

/** A query, what kind it is, and the procedures or works that answer it. */
export interface EvalQuery {
  q: string;
  class: string;
  /** Empty where nothing in the manual is about it. */
  expected: readonly string[];
}

/** Queries to judge a search by, and the pages they are about where the file brings them along. */
export interface QueriesFile {
  queries: readonly EvalQuery[];
  pages?: readonly RelevancePage[];
}

/** Reads a queries file; throws a Japanese sentence that names the file and the query at which it cannot be read. */
export function readQueriesFile(file: string): QueriesFile {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`「${file}」をJSONとして読めません。ファイルの名前と中身を確かめてください。`, { cause });
  }
  const { queries, pages } = (read ?? {}) as Partial<QueriesFile>;
  if (!Array.isArray(queries)) throw new Error(`「${file}」に「queries」の一覧がありません。`);
  for (const [at, query] of queries.entries()) if (!isQuery(query)) throw new Error(unreadable(file, at));
  return { queries: queries as EvalQuery[], ...(Array.isArray(pages) ? { pages } : {}) };
}

function unreadable(file: string, at: number): string {
  return `「${file}」の${at + 1}番目の問いを読めません。{ "q": "引っ越し", "class": "colloquial", "expected": ["juki-001"] } のように書いてください。`;
}

function isQuery(query: unknown): query is EvalQuery {
  const { q, class: kind, expected } = (query ?? {}) as Partial<EvalQuery>;
  const isList = Array.isArray(expected) && expected.every((id) => typeof id === 'string');
  return typeof q === 'string' && typeof kind === 'string' && isList;
}
