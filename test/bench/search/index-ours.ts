import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { readManual } from '#read/read-manual.ts';
import { bodyRecords } from '#search/bodies/body-record.ts';
import { directorySources } from '#search/headings/directory-sources.ts';
import { MANUAL_PAGES } from '#site/manual-pages.ts';
import { headingSources } from '#search/headings/heading-sources.ts';
import { storedHeadings } from '#search/stored/stored-headings.ts';
import { DIRECTORY_FOLDER } from '#search/stored/stored-index.ts';
import { forgetParts, shareProgram } from '#site/build/search/index-bodies.ts';
import { writeIndex } from '#site/build/search/write-index.ts';
import { writeSearchFiles } from '#site/build/search/write-search-files.ts';
import type { SearchPage } from './search-pages.ts';

const AS_OF = '2026-11-22';

/** Indexes pages as the product does; `[pages.json, content with the dictionary, folder for the index, cache]`. */
const [pagesFile = '', contentDir = '', folder = '', cacheDir = ''] = process.argv.slice(2);
const dictionary = await readManual(contentDir, { cacheDir });
const [model] = dictionary.procedures;
if (!model?.body) throw new Error('the dictionary has no procedure to take after');
const { digest } = model.body;
const procedures = (JSON.parse(readFileSync(pagesFile, 'utf8')) as SearchPage[]).map((page): Procedure => {
  const texts = page.body
    .split('\n')
    .map((text, at) => ({ text, kind: 'paragraph', within: -1, line: at + 1, column: 1 }) as const);
  const body = { digest, components: [], headings: [], links: [], images: [], texts };
  return { ...model, id: page.id, title: page.title, kana: page.kana, summary: page.body.slice(0, 60), body };
});
const manual = buildManual({ ...dictionary, procedures, works: [] });
const started = process.cpuUsage();
const store = { cacheDir, version: 'bench' };
const searched = { words: manual, sources: headingSources(manual, AS_OF), records: bodyRecords(manual) };
const parts = await writeIndex(searched, { folder, prefix: '', store });
const names = storedHeadings(directorySources(manual, MANUAL_PAGES), { bodyParts: [], hasFacets: false });
writeSearchFiles(names, join(folder, DIRECTORY_FOLDER), `${DIRECTORY_FOLDER}/`);
shareProgram(parts, folder);
forgetParts(store, parts);
// What was used before the index began: reading the pages is no part of it.
process.stdout.write(JSON.stringify({ startSeconds: (started.user + started.system) / 1e6 }));
