import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#read/project-root.ts';
import type { BodyRecord } from '#search/bodies/body-record.ts';
import { bodyShards } from '#search/bodies/body-shards.ts';
import { textFile } from '#search/stored/stored-index.ts';
import { bodyTokens } from '#search/bodies/body-tokens.ts';
import { digest } from '../../digest.ts';
import { filesBelow, isWhole, writeManifest } from '../manifest.ts';
import { fileSharer } from '../file-sharer.ts';
import { removeFile, removeFolder, renameFolder } from '#read/held-files.ts';
import type { PagefindPart, PartRecord, PartTexts } from './pagefind-part.ts';
import { writeSearchFiles } from './write-search-files.ts';

/** Where the parts of 本文検索 are kept from build to build, and the version of the software that made them. */
export interface PartStore {
  cacheDir: string;
  version: string;
}

/** A part of 本文検索 in the built site. */
export interface BodyPart {
  name: string;
  /** Where it is kept. */
  stored: string;
  /** The addresses of its texts, in the order in which Pagefind has them. */
  urls: readonly string[];
}

/** Pagefind's own measure of the files of its index, in bytes before compression: a query loads a few of them. */
const CHUNK_SIZE = '2000';
const AT_A_TIME = 2;

/**
 * Writes 本文検索 and the texts that results show into `folder`, in parts taken from the cache where no text has changed.
 * `prefix` is what the browser calls the folder. The same texts give the same files, whatever was in the cache.
 */
export async function indexBodies(
  records: readonly BodyRecord[],
  { folder, prefix, store }: { folder: string; prefix: string; store: PartStore },
): Promise<BodyPart[]> {
  const parts = bodyShards(records).map((shard, number) => {
    const id = digest([prefix, number, store.version, shard]);
    // Another name for other texts: a browser that has kept a file of the old ones does not take it for one of these.
    const name = `bodies/${number}-${id.slice(0, 8)}`;
    return { number, name, shard, stored: join(store.cacheDir, 'search-parts', id) };
  });
  const missing = parts.filter(({ stored }) => !isWhole(stored));
  for (let at = 0; at < missing.length; at += AT_A_TIME)
    await Promise.all(missing.slice(at, at + AT_A_TIME).map((part) => storePart(part, prefix)));
  for (const { name, stored } of parts) {
    shareAll(join(stored, 'files'), join(folder, name));
    shareAll(join(stored, 'texts'), folder);
  }
  return parts.map(({ name, stored, shard }) => ({ name, stored, urls: shard.map(({ url }) => url) }));
}

/** Puts Pagefind's program, which is alike in all parts, into the folder of the index. */
export function shareProgram([first]: readonly BodyPart[], folder: string): void {
  if (first) shareAll(join(first.stored, 'program'), folder);
}

function shareAll(from: string, to: string): void {
  const share = fileSharer();
  for (const file of filesBelow(from)) share(join(from, file), join(to, file));
}

/** Forgets the parts that this build has not used. */
export function forgetParts({ cacheDir }: PartStore, parts: readonly BodyPart[]): void {
  const dir = join(cacheDir, 'search-parts');
  const used = new Set(parts.map(({ stored }) => stored));
  for (const name of existsSync(dir) ? readdirSync(dir) : [])
    if (!used.has(join(dir, name))) removeFolder(join(dir, name));
}

async function storePart(
  { number, name, shard, stored }: { number: number; name: string; shard: readonly BodyRecord[]; stored: string },
  prefix: string,
): Promise<void> {
  const unfinished = `${stored}.unfinished`;
  removeFolder(unfinished);
  mkdirSync(unfinished, { recursive: true });
  const records = shard.map(({ url, passages }): PartRecord => [`/${url}`, bodyTokens(passages)]);
  const { part, chunks, wasm, script } = await runPagefind({ number, records }, unfinished);
  const files = new Map<string, unknown>([['part', part], ...Object.entries(chunks)]);
  writeSearchFiles(files, join(unfinished, 'files'), `${prefix}${name}/`);
  const texts = new Map(shard.map(({ url, passages }) => [textFile(url), passages]));
  writeSearchFiles(texts, join(unfinished, 'texts'), prefix);
  writeSearchFiles(new Map([['wasm', wasm]]), join(unfinished, 'program'));
  writeFileSync(join(unfinished, 'program', 'pagefind.js'), script);
  writeManifest(unfinished);
  // What is there is damaged, or another build's that is just as good.
  removeFolder(stored);
  renameFolder(unfinished, stored);
}

/** Pagefind keeps what it has read until its process ends, so every part has one of its own. */
async function runPagefind(texts: PartTexts, folder: string): Promise<PagefindPart> {
  const [textsFile, partFile] = [join(folder, 'texts.json'), join(folder, 'part.json')];
  writeFileSync(textsFile, JSON.stringify(texts));
  const script = join(projectRoot(), 'src/site/build/search/pagefind-process.ts');
  const child = spawn(process.execPath, [script, textsFile, partFile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: CHUNK_SIZE },
  });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`indexing ended with ${code}\n${Buffer.concat(complaints).toString('utf8')}`);
  const part = JSON.parse(readFileSync(partFile, 'utf8')) as PagefindPart;
  for (const file of [textsFile, partFile]) removeFile(file);
  return part;
}
