import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages of a built site, as tests look at them. */
export interface BuiltPages {
  /** The bytes of a page. */
  read(path: string): string;
  /** What a page shows below its head. */
  words(path: string): string;
  /** Where the links of a page lead to nothing. */
  missingLinks(path: string): string[];
}

/** Looks at the pages below a folder, which is asked for anew each time. */
export function builtPages(outDir: () => string): BuiltPages {
  const read = (path: string) => readFileSync(join(outDir(), path), 'utf8');
  return {
    read,
    words: (path) =>
      read(path)
        .replace(/^[^]*<main/, '<main')
        .replaceAll(/<[^>]*>/g, ''),
    missingLinks: (path) =>
      Array.from(read(path).matchAll(/ href="([^"#:]+)/g), ([, href = '']) => join(path, '..', href)).filter(
        (target) => !existsSync(join(outDir(), target)),
      ),
  };
}
