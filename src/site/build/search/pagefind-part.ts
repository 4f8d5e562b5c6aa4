import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { removeFolder } from '#read/held-files.ts';
import { type StoredPart, textName } from '#search/stored/stored-parts.ts';
import { pagefindScript } from './pagefind-script.ts';
import { shortNames } from './short-names.ts';

/** A text to be indexed: its address and its tokens. */
export type PartRecord = readonly [url: string, tokens: string];

/** What Pagefind wrote, ready to be loaded by scripts. */
export interface PagefindPart {
  part: StoredPart;
  /** The files that a query asks for, by name, compressed, base64. */
  chunks: Record<string, string>;
  /** What every part needs alike: the program and its script. */
  wasm: string;
  script: string;
}

/** What is to be indexed: texts, and the number of the part, by which Pagefind names them. */
export interface PartTexts {
  number: number;
  records: readonly PartRecord[];
}

/** Of no language, so that Pagefind takes the tokens as they are. */
const LANGUAGE = 'xx';

/** Indexes texts with Pagefind in the folder `work`, which is used and removed. */
async function indexPart(texts: PartTexts, work: string): Promise<PagefindPart> {
  mkdirSync(work, { recursive: true });
  const { index } = orThrow(await createIndex({ forceLanguage: LANGUAGE }));
  if (!index) throw new Error('pagefind gave no index');
  for (const [url, content] of texts.records)
    orThrow(await index.addCustomRecord({ url, content, language: LANGUAGE, meta: { title: '-' } }));
  orThrow(await index.writeFiles({ outputPath: work }));
  await close();
  const part = { ...readPart(work, texts), script: await pagefindScript(join(work, 'pagefind.js')) };
  removeFolder(work);
  return part;
}

function readPart(work: string, { number, records }: PartTexts): Omit<PagefindPart, 'script'> {
  const list = oneFile(work, (name) => name.endsWith('.pf_meta'));
  const pages = records.map((_, place) => textName(number, place));
  const chunks = readdirSync(join(work, 'index')).length;
  const { meta, names } = shortNames(readFileSync(join(work, list)), { pages, chunks });
  for (const [place, [url]] of records.entries())
    if (urlOf(work, names.pages[place]) !== url) throw new Error('pagefind has changed the order of pages');
  return {
    part: { entry: readFileSync(join(work, 'pagefind-entry.json'), 'utf8'), meta: meta.toString('base64') },
    chunks: Object.fromEntries(
      names.chunks.map((name, at) => [`index/${at.toString(36)}`, inBase64(join(work, 'index', `${name}.pf_index`))]),
    ),
    wasm: inBase64(
      join(
        work,
        oneFile(work, (name) => name.startsWith('wasm.')),
      ),
    ),
  };
}

function oneFile(work: string, isWanted: (name: string) => boolean): string {
  const [name, ...others] = readdirSync(work).filter(isWanted);
  if (name === undefined || others.length > 0) throw new Error('pagefind wrote other files than it did');
  return name;
}

/** A fragment is JSON behind a signature of twelve bytes; its address is what was given. */
function urlOf(work: string, page: string | undefined): string {
  const text = gunzipSync(readFileSync(join(work, 'fragment', `${page}.pf_fragment`))).subarray(12);
  return (JSON.parse(text.toString('utf8')) as { url: string }).url;
}

function inBase64(file: string): string {
  return readFileSync(file).toString('base64');
}

function orThrow<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** Run as a process of its own: takes a file of texts and writes what Pagefind made of them to another. */
export async function runPart([textsFile = '', partFile = '']: readonly string[]): Promise<void> {
  const texts = JSON.parse(readFileSync(textsFile, 'utf8')) as PartTexts;
  const part = await indexPart(texts, join(dirname(partFile), 'pagefind'));
  writeFileSync(partFile, JSON.stringify(part));
}
