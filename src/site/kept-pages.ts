import { readFileSync } from 'node:fs';

/** The variable that names the file in which a build tells which pages need not be rendered; no other run sets it. */
export const KEPT_PAGES = 'TSUGITE_KEPT';

/** The variable that has a build leave out what search needs. */
export const NO_INDEX = 'TSUGITE_NO_INDEX';

/** Where a build tells which pages the site is to have, below the site; taken away before the site is published. */
export const PAGE_LIST = 'pages.json';

/** Keys by path of the pages that an earlier build left and this one keeps; undefined where this is no build. */
export function keptPages(environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> | undefined {
  const file = environment[KEPT_PAGES];
  return file ? new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][]) : undefined;
}
