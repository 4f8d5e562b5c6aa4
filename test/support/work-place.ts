import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type BuildCommand, PROJECT } from './build-command.ts';
import { FIXTURE_CONTENT } from './fixture-content.ts';
import { REMOVAL, temporaryFolder } from './write-content.ts';

/** A folder with a copy of the fixture content that a test may change, and places for caches and sites beside it. */
export interface WorkPlace {
  contentDir: string;
  /** Builds from a copy of the cache that the place was made with. */
  warm: BuildCommand;
  /** Builds from nothing. */
  clean: BuildCommand;
  /** Replaces a text in a file of the content; throws where it is not there. */
  edit: (path: string, change: readonly [from: string, to: string]) => Promise<void>;
}

const folders: string[] = [];

afterAll(() => Promise.all(folders.splice(0).map((folder) => rm(folder, REMOVAL))));

/** A fresh folder inside a project: Astro shares a working folder between all caches that lie outside of it. */
export async function folderInside(project: string): Promise<string> {
  const parent = join(project, '.cache', 'test');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'site-'));
  folders.push(folder);
  return folder;
}

/** Copies the fixture content; `cacheDir` is the cache from which `warm` starts, `project` the code that builds. */
export async function workPlace(cacheDir: string, project = PROJECT): Promise<WorkPlace> {
  const folder = await folderInside(project);
  const contentDir = join(folder, 'content');
  await cp(FIXTURE_CONTENT, contentDir, { recursive: true });
  await cp(cacheDir, join(folder, 'cache-warm'), { recursive: true });
  const command = (name: string): BuildCommand => ({
    contentDir,
    cacheDir: join(folder, `cache-${name}`),
    outDir: join(folder, `site-${name}`),
    project,
  });
  return {
    contentDir,
    warm: command('warm'),
    clean: command('clean'),
    edit: (path, change) => editFile(join(contentDir, path), change),
  };
}

/** Replaces a text in a file; throws where it is not there. */
export async function editFile(file: string, [from, to]: readonly [string, string]): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(file, text.replace(from, to));
}

const CODE = ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy of this project that a test may change; the libraries are shared. */
export async function projectCopy(): Promise<string> {
  const project = join(await temporaryFolder(), 'project');
  for (const name of CODE) await cp(join(PROJECT, name), join(project, name), { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}
