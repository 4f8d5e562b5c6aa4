import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CorpusPage, corpusPage, mdxFile } from './procedure-file.ts';
import { registerFiles } from './register-files.ts';
import { sectionFiles } from './section-files.ts';

/** Where a corpus is written: our content folder, and the same bodies for the plain site. */
export interface CorpusFolders {
  contentDir: string;
  plainDir: string;
}

/** How large a corpus is, and from which seed it is made. */
export interface CorpusSize {
  count: number;
  seed: number;
}

/** Writes a corpus into fresh folders. Equal sizes and seeds give equal files. */
export function writeCorpus({ contentDir, plainDir }: CorpusFolders, { count, seed }: CorpusSize): void {
  for (const dir of [contentDir, plainDir]) rmSync(dir, { recursive: true, force: true });
  for (const [name, text] of Object.entries({ ...registerFiles(count), ...sectionFiles(count, seed) })) {
    write(join(contentDir, name), text);
  }
  for (let page = 0; page < count; page += 1) {
    const each = corpusPage(page, seed);
    write(join(contentDir, procedurePath(each)), mdxFile(each.fields, each.body));
    write(join(plainDir, `${each.job.id}.mdx`), mdxFile(plainFields(each), each.body.replaceAll('.mdx)', '/)')));
  }
}

/** Adds a sentence to the body of one page of our content folder, as an author would. */
export function editPage(
  contentDir: string,
  page: number,
  { seed, sentence }: { seed: number; sentence: string },
): void {
  const each = corpusPage(page, seed);
  const body = each.body.replace('\n\n## いつ', `\n\n${sentence}\n\n## いつ`);
  write(join(contentDir, procedurePath(each)), mdxFile(each.fields, body));
}

function procedurePath({ job }: CorpusPage): string {
  return `sections/${job.office.prefix}/procedures/${job.id}.mdx`;
}

function plainFields({ job, fields }: CorpusPage): Record<string, string> {
  const { title = '', summary = '', owner = '', deputy = '', edition = '', effectiveFrom = '', reviewed = '' } = fields;
  return { title, summary, section: job.office.name, owner, deputy, edition, effectiveFrom, reviewed };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
