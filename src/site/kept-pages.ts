import { readFileSync } from 'node:fs';

/** The variable that names the file in which a build tells its pages which of them need not be rendered. */
export const KEPT_PAGES = 'TSUGITE_KEPT';

/** Keys by path of the pages that an earlier build left and this one keeps; none where no build says so. */
export function keptPages(environment: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const file = environment[KEPT_PAGES];
  return new Map(file ? (JSON.parse(readFileSync(file, 'utf8')) as [string, string][]) : []);
}
