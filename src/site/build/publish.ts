import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { compareText } from '#model/finding.ts';
import { isHeld, removeFolder, renameFolder } from '#read/held-files.ts';
import { copyFolder } from './copy-folder.ts';
import { isWithin } from './is-within.ts';
import { MANIFEST } from './manifest.ts';

/** What differs in tests: how a folder is removed, and on which system. */
interface Surroundings {
  remove?: (folder: string) => void;
  platform?: NodeJS.Platform;
}

/**
 * Puts a finished site in place of the published one: moved beside it first (copied where that is another disk, or where
 * its readers' rights call for it), then two renames, so that whoever reads `outDir` at any instant sees the old site or the
 * new one, whole. What an interrupted run left beside it is removed.
 */
export function publish(
  builtDir: string,
  outDir: string,
  { remove = removeFolder, platform = process.platform }: Surroundings = {},
): void {
  const next = `${outDir}.next`;
  recoverPublished(outDir, remove);
  removeFolder(next);
  mkdirSync(dirname(outDir), { recursive: true });
  if (needsItsRights(builtDir, outDir, platform)) copy(builtDir, next);
  else move(builtDir, next);
  if (existsSync(outDir)) renameFolder(outDir, freeName(outDir));
  try {
    renameFolder(next, outDir);
  } catch (error) {
    recoverPublished(outDir, remove);
    throw error;
  }
  forgetPrevious(outDir, remove);
}

/**
 * On Windows, what is moved keeps the rights of the folder in which it was made, and only what is copied takes those of the
 * folder that it comes into. Readers and the web server have theirs on the folder above the site; where that is
 * above the place of building too, both are the same (MoveFileEx: a file has its security descriptor moved with it).
 */
function needsItsRights(builtDir: string, outDir: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' && !isWithin(resolve(builtDir), dirname(resolve(outDir)));
}

function move(from: string, to: string): void {
  try {
    renameFolder(from, to);
  } catch (error) {
    if (!isOtherDisk(error, from, to)) throw error;
    copy(from, to);
  }
}

/** Half a site must not go on filling the disk that had no room for a whole one. */
function copy(from: string, to: string): void {
  try {
    copyFolder(from, to);
  } catch (error) {
    removeFolder(to);
    throw error;
  }
}

/** Windows may say of two drives that the right to move is missing. */
function isOtherDisk(error: unknown, from: string, to: string): boolean {
  const hasOtherRoot = parse(resolve(from)).root !== parse(resolve(to)).root;
  return (error as NodeJS.ErrnoException).code === 'EXDEV' || (isHeld(error) && hasOtherRoot);
}

/** Brings the old site back where a run was killed between the two renames; otherwise removes what it left. */
export function recoverPublished(outDir: string, remove = removeFolder): void {
  const folders = previousOf(outDir);
  const old = folders.find((folder) => existsSync(join(folder, MANIFEST))) ?? folders[0];
  if (old !== undefined && !existsSync(outDir)) renameFolder(old, outDir);
  forgetPrevious(outDir, remove);
}

/**
 * Removes old sites. On Windows somebody may have a file of one open: the new site stands all the same, and the rest of the
 * old one, which without its list of sums is no site any more, goes with a later build.
 */
function forgetPrevious(outDir: string, remove: (folder: string) => void): void {
  for (const folder of previousOf(outDir)) {
    try {
      rmSync(join(folder, MANIFEST), { force: true });
      remove(folder);
    } catch (error) {
      if (!isHeld(error)) throw error;
    }
  }
}

/** Old sites beside the published one: `dist.previous`, and `dist.previous-2` where that could not be removed. */
function previousOf(outDir: string): string[] {
  const above = dirname(outDir);
  const name = `${basename(outDir)}.previous`;
  const names = existsSync(above) ? readdirSync(above) : [];
  const own = names.filter(
    (each) => each === name || /^-\d+$/.test(each.startsWith(name) ? each.slice(name.length) : ''),
  );
  return own.toSorted(compareText).map((each) => join(above, each));
}

function freeName(outDir: string): string {
  const name = `${outDir}.previous`;
  if (!existsSync(name)) return name;
  let number = 2;
  while (existsSync(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
