import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import type { SearchPage } from './search-pages.ts';

/** Indexes pages with Pagefind as it comes; `[pages.json, folder for the index]`. */
const [pagesFile = '', outputPath = ''] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(pagesFile, 'utf8')) as SearchPage[];
const { index } = await createIndex({ forceLanguage: 'ja' });
if (!index) throw new Error('pagefind gave no index');
for (const { id, title, body } of pages)
  await index.addCustomRecord({ url: `/${id}.html`, content: `${title}\n${body}`, language: 'ja', meta: { title } });
await index.writeFiles({ outputPath });
await close();
// Until the ended process has been counted.
await setTimeout(2000);
process.stdout.write(JSON.stringify({ startSeconds: 0 }));
