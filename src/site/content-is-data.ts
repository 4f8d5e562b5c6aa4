import { sep } from 'node:path';
import type { Plugin } from 'vite';

/** Where maintainers may write MDX that is compiled: the authors' guide. */
const GUIDE = ['src', 'pages', 'guide', ''].join(sep);

/**
 * A Vite plugin that refuses to compile Markdown or MDX outside the maintainers' guide: what departments write is
 * data and is rendered from checked segments, never compiled to a module.
 */
export function contentIsData(): Plugin {
  return {
    name: 'tsugite:content-is-data',
    enforce: 'pre',
    transform(_code, id) {
      const path = id.split('?')[0]?.replaceAll('/', sep) ?? '';
      if (/\.mdx?$/.test(path) && !path.includes(GUIDE) && !path.includes(`node_modules${sep}`)) {
        throw new Error(`refused to compile ${id}: only ${GUIDE} may hold MDX that is compiled`);
      }
    },
  };
}
