import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { pagefindScript } from './pagefind-script.ts';

/** A text to be indexed: its address and its tokens. */
export type PartRecord = readonly [url: string, tokens: string];

/** What Pagefind wrote, ready to be loaded by scripts. */
export interface PagefindPart {
  /** The addresses by the name of Pagefind's page. */
  pages: Record<string, string>;
  /** The files to load first, by name, base64. */
  first: Record<string, string>;
  /** The files that a query asks for, by name, base64. */
  chunks: Record<string, string>;
  /** What every part needs alike: the program and its script. */
  wasm: string;
  script: string;
}

/** Of no language, so that Pagefind takes the tokens as they are. */
const LANGUAGE = 'xx';

/** Indexes texts with Pagefind in the folder `work`, which is used and removed. */
async function indexPart(records: readonly PartRecord[], work: string): Promise<PagefindPart> {
  mkdirSync(work, { recursive: true });
  const { index } = orThrow(await createIndex({ forceLanguage: LANGUAGE }));
  if (!index) throw new Error('pagefind gave no index');
  for (const [url, content] of records)
    orThrow(await index.addCustomRecord({ url, content, language: LANGUAGE, meta: { title: '-' } }));
  orThrow(await index.writeFiles({ outputPath: work }));
  await close();
  const part = { ...readPart(work), script: await pagefindScript(join(work, 'pagefind.js')) };
  rmSync(work, { recursive: true });
  return part;
}

function readPart(work: string): Omit<PagefindPart, 'script'> {
  const top = readdirSync(work).toSorted();
  const first = top.filter((name) => name === 'pagefind-entry.json' || name.endsWith('.pf_meta'));
  const chunks = readdirSync(join(work, 'index')).toSorted();
  const wasm = top.find((name) => name.startsWith('wasm.'));
  if (wasm === undefined) throw new Error('pagefind wrote no wasm');
  return {
    pages: Object.fromEntries(
      readdirSync(join(work, 'fragment'))
        .toSorted()
        .map((name) => pageOf(work, name)),
    ),
    first: Object.fromEntries(first.map((name) => [name, inBase64(join(work, name))])),
    chunks: Object.fromEntries(chunks.map((name) => [`index/${name}`, inBase64(join(work, 'index', name))])),
    wasm: inBase64(join(work, wasm)),
  };
}

/** A fragment is JSON behind a signature of twelve bytes; its name is the page's, its address is what was given. */
function pageOf(work: string, name: string): [string, string] {
  const text = gunzipSync(readFileSync(join(work, 'fragment', name))).subarray(12);
  const { url } = JSON.parse(text.toString('utf8')) as { url: string };
  return [name.replace('.pf_fragment', ''), url];
}

function inBase64(file: string): string {
  return readFileSync(file).toString('base64');
}

function orThrow<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** Run as a process of its own: takes a file of records and writes what Pagefind made of them to another. */
export async function runPart([recordsFile = '', partFile = '']: readonly string[]): Promise<void> {
  const records = JSON.parse(readFileSync(recordsFile, 'utf8')) as PartRecord[];
  const part = await indexPart(records, join(dirname(partFile), 'pagefind'));
  writeFileSync(partFile, JSON.stringify(part));
}
