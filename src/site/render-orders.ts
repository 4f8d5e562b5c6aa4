import { readFileSync, writeFileSync } from 'node:fs';

/** What a build tells the renderer, which runs in a process of its own. */
export interface RenderOrders {
  /** The version of the software. */
  version: string;
  /** Keys by path of the pages that an earlier build left and this one keeps: they need not be rendered. */
  kept: ReadonlyMap<string, string>;
  /** True where what search needs is left out. */
  hasNoIndex: boolean;
}

/** The variable that names the file with the orders; no other run sets it. */
const ORDERS = 'TSUGITE_ORDERS';

/** What is made of the page that writes others: a file without words, taken away before the site is published. */
export const PAGE_WRITER = 'api/pages.html';

/** Where the renderer tells which pages the site is to have, below the site; taken away before the site is published. */
export const PAGE_LIST = 'pages.json';

/** Writes orders to a file; gives the environment of the process that is to follow them. */
export function writeOrders(file: string, { kept, ...orders }: RenderOrders): Record<string, string> {
  writeFileSync(file, JSON.stringify({ ...orders, kept: [...kept] }));
  return { [ORDERS]: file };
}

/** The orders that this process was started with; undefined where this is no build. */
export function renderOrders(environment: NodeJS.ProcessEnv): RenderOrders | undefined {
  const file = environment[ORDERS];
  if (file === undefined) return undefined;
  // What `writeOrders` wrote a moment ago.
  const written = JSON.parse(readFileSync(file, 'utf8')) as Omit<RenderOrders, 'kept'> & { kept: [string, string][] };
  return { ...written, kept: new Map(written.kept) };
}
