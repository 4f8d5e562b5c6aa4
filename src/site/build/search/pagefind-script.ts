import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/** Where the browser finds Pagefind's `createInstance`, and where Pagefind finds what it takes for `fetch`. */
const EXPOSED = 'globalThis.tsugitePagefind';
const FETCH = 'globalThis.tsugiteFetch';

/**
 * Pagefind's module as a classic script that asks `tsugiteFetch` for its files. Modules and `fetch` do not work from a
 * shared folder; scripts do, and what they hand over is what `fetch` would have given.
 */
export async function pagefindScript(module: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `${readFileSync(module, 'utf8')}\n${EXPOSED} = createInstance;\n`,
      resolveDir: dirname(module),
    },
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome120'],
    // Without a document it does not take the page's language, by which it would split the tokens of a query once more.
    define: { fetch: FETCH, document: 'undefined' },
    // `import.meta` is empty in a classic script; Pagefind asks before it uses it.
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
