import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, parse, relative, resolve } from 'node:path';
import { isWithin } from './is-within.ts';
import { MANIFEST } from './manifest.ts';

/** The folders that a build reads and writes. */
export interface BuildFolders {
  contentDir: string;
  cacheDir: string;
  outDir: string;
}

/**
 * Why a build must not use these folders, in Japanese; undefined where it may. The published folder is replaced whole and
 * the cache is thrown away at times: neither may hold, or lie in, anything that somebody wrote.
 */
export function foldersProblem({ contentDir, cacheDir, outDir }: BuildFolders): string | undefined {
  if (resolve(outDir) === parse(resolve(outDir)).root)
    return `出力先「${outDir}」は、ドライブの一番上です。その中のフォルダーを、「--out ${join(outDir, 'dist')}」のように指定してください。`;
  if (!['manual.yaml', 'sections'].some((name) => existsSync(join(contentDir, name)))) return noContent(contentDir);
  const [content, cache, out] = [contentDir, cacheDir, outDir].map(realPath) as [string, string, string];
  if (isNested(content, out)) return apart('出力先（--out）', outDir, '手順書のフォルダー（--content）', contentDir);
  if (isNested(content, cache))
    return apart('控えの置き場所（--cache）', cacheDir, '手順書のフォルダー（--content）', contentDir);
  if (isNested(cache, out)) return apart('出力先（--out）', outDir, '控えの置き場所（--cache）', cacheDir);
  if (isReplaceable(out)) return undefined;
  return `出力先「${outDir}」には、この道具が作ったものではないファイルがあります。作成すると全て消えるため、やめました。「--out」で空のフォルダーか新しい名前を指定してください。`;
}

/** An empty site must not replace one that people use, because a folder was mistyped. */
function noContent(contentDir: string): string {
  return `「${contentDir}」には manual.yaml も sections もありません。手順書のフォルダーではないため、やめました。「--content」で、manual.yaml のあるフォルダーを指定してください。`;
}

function apart(
  ...[what, path, other, otherPath]: [what: string, path: string, other: string, otherPath: string]
): string {
  return `${what}「${path}」と${other}「${otherPath}」が重なっています。別々の場所を指定してください。`;
}

/** A site of ours has its list of sums; whatever has none was made by somebody else. */
function isReplaceable(out: string): boolean {
  return !existsSync(out) || existsSync(join(out, MANIFEST)) || isEmpty(out);
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

function isNested(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** The path without links, and on Windows without short names (`YAMADA~1`), whether or not its last folders exist yet. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync.native(full);
  return dirname(full) === full ? full : join(realPath(dirname(full)), relative(dirname(full), full));
}
