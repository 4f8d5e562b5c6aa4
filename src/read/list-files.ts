import { lstatSync, readdirSync, realpathSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { compareText, type Notice } from '#model/finding.ts';
import { type EntryKind, entryKind } from './entry-kind.ts';
import { isFolderPlace, isIgnored, kindOf, type FileKind } from './known-files.ts';
import { isPassingError } from './passing-error.ts';
import { placeAdvice } from './place-advice.ts';
import { nameProblem } from './name-problem.ts';

/** A regular file of the content folder that may be read: its path relative to the folder, its kind, its size in bytes. */
export interface ContentFile {
  path: string;
  kind: FileKind;
  size: number;
}

/** The files to read in path order, and what was left out and why. */
export interface FileList {
  files: ContentFile[];
  notices: Notice[];
}

/**
 * Lists what is below the content folder without following a link or opening a file. Whatever is no regular file, does
 * not belong there or has a name that some system cannot hold is left out and reported.
 * Throws where the folder itself is missing or cannot be listed.
 */
export function listFiles(contentDir: string): FileList {
  const root = openFolder(contentDir);
  const list: FileList = { files: [], notices: [] };
  walk(root, '', list);
  return { files: list.files.toSorted((a, b) => compareText(a.path, b.path)), notices: list.notices };
}

function openFolder(contentDir: string): string {
  try {
    return realpathSync(contentDir);
  } catch (cause) {
    throw new Error(`The content folder ${contentDir} cannot be read.`, { cause });
  }
}

function walk(root: string, folder: string, list: FileList): void {
  const entries = entriesOf(root, folder, list).filter((entry) => !isIgnored(entry.name));
  const twins = caseTwins(entries);
  for (const entry of entries) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const kind = entryKind(entry);
    const fault = nameFault(entry.name, twins) ?? kindFault(entry.name, kind) ?? placeFault(file, kind);
    if (fault) list.notices.push({ file, line: 1, column: 1, ...fault });
    else if (kind.isDirectory()) walk(root, file, list);
    else addFile(root, file, list);
  }
}

function entriesOf(root: string, folder: string, list: FileList): Dirent[] {
  try {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
    return entries.toSorted((a, b) => compareText(a.name, b.name));
  } catch (cause) {
    if (folder === '' || !isPassingError(cause))
      throw new Error(`The folder ${path.join(root, folder)} cannot be listed.`, { cause });
    list.notices.push({ file: folder, line: 1, column: 1, ruleId: 'readable-file', ...CLOSED_FOLDER });
    return [];
  }
}

const CLOSED_FOLDER = {
  message: 'このフォルダーを開けません。中のファイルは一つも読んでいません。',
  fix: 'フォルダーの読取りの権限を確かめてください。',
};

function addFile(root: string, file: string, list: FileList): void {
  const kind = kindOf(file);
  const { size } = lstatSync(path.join(root, file));
  if (kind) list.files.push({ path: file, kind, size });
}

type Fault = Pick<Notice, 'ruleId' | 'message' | 'fix'>;

function nameFault(name: string, twins: ReadonlyMap<string, string>): Fault | undefined {
  const problem = nameProblem(name);
  if (problem) return { ruleId: 'portable-file-name', ...problem };
  const twin = twins.get(name);
  if (twin === undefined) return undefined;
  return {
    ruleId: 'portable-file-name',
    message: `「${name}」と「${twin}」は大文字と小文字の違いだけで、機械によっては同じ名前とみなされます。`,
    fix: 'どちらかの名前を変えるか、取り除いてください。',
  };
}

/** Names that a case-insensitive disk takes for one, each with the one that is kept: the one in small letters, as ids are. */
function caseTwins(entries: readonly Dirent[]): ReadonlyMap<string, string> {
  const keptByFold = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const { name } of entries.toReversed()) {
    const fold = name.toLowerCase().toUpperCase();
    const kept = keptByFold.get(fold);
    if (kept === undefined) keptByFold.set(fold, name);
    else twins.set(name, kept);
  }
  return twins;
}

function kindFault(name: string, kind: EntryKind): Fault | undefined {
  if (kind.isFile() || kind.isDirectory()) return undefined;
  if (kind.isSymbolicLink())
    return {
      ruleId: 'no-links-outside',
      message: `「${name}」は別の場所を指すリンク（シンボリックリンク）です。`,
      fix: 'リンクの代わりに、ファイルそのものを置いてください。',
    };
  return {
    ruleId: 'readable-file',
    message: `「${name}」は普通のファイルではありません。`,
    fix: 'このフォルダーから取り除いてください。',
  };
}

function placeFault(file: string, kind: EntryKind): Fault | undefined {
  const name = path.posix.basename(file);
  if (kind.isDirectory()) return isFolderPlace(file) ? undefined : folderFault(name);
  if (kindOf(file)) return undefined;
  return {
    ruleId: 'readable-file',
    message: `「${name}」はここに置けないファイルです。内容は読んでいません。`,
    fix: placeAdvice(file),
  };
}

function folderFault(name: string): Fault {
  return {
    ruleId: 'readable-file',
    message: `「${name}」はここに置けないフォルダーです。中のファイルは読んでいません。`,
    fix: '置けるフォルダーは、registers、sections と、課ごとの procedures、images、files だけです。名前を直すか、取り除いてください。',
  };
}
