import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { splitFrontMatter } from '#body/split-front-matter.ts';
import { BASE_FILES } from '#lint/example-base.ts';
import type { ExampleFile, ExampleFiles, ExamplePast, ExampleText } from '#lint/example.ts';
import { buildManual, type Manual } from '#model/manual.ts';
import { parseBodies } from '#read/parse-bodies.ts';
import { readManual } from '#read/read-manual.ts';
import { type GitRepository, gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';
import { emptyHistory } from '../support/empty-history.ts';

/** Writes the base of the examples with the example's files laid over it, and reads it with the real reader. */
export async function readExample(
  { files, past }: Pick<ExampleText, 'files' | 'past'>,
  cacheDir: string,
): Promise<Manual> {
  if (past && past.now !== 'without') return readPastExample(files, past, cacheDir);
  const content = path.join(await temporaryFolder(), 'content');
  await writeExampleFiles(content, files);
  const manual = await readManual(content, { cacheDir });
  // The past of other examples is not looked at: git would cost more than all the rest.
  return past ? manual : buildManual({ ...manual, history: emptyHistory() });
}

/** An example with a past is read from a real repository. */
async function readPastExample(files: ExampleFiles, past: ExamplePast, cacheDir: string): Promise<Manual> {
  const repository = await gitRepository();
  const ids: string[] = [];
  const states = past.now === 'committed' ? [...past.earlier, files] : past.earlier;
  for (const state of states) ids.push(await commitState(repository, state));
  if (past.now === 'uncommitted') await writeExampleFiles(repository.content, files);
  return readManual(repository.content, { cacheDir, since: past.isSince ? ids.at(-2) : undefined });
}

async function commitState({ content, commit }: GitRepository, files: ExampleFiles): Promise<string> {
  await rm(content, { recursive: true, force: true });
  await writeExampleFiles(content, files);
  return commit({});
}

async function writeExampleFiles(content: string, files: ExampleFiles): Promise<void> {
  for (const [name, file] of Object.entries({ ...BASE_FILES, ...files })) await writeExample(content, name, file);
}

/** Parses the bodies of all examples at once, so that not every example starts a worker of its own. */
export async function warmCache(examples: readonly ExampleFiles[], cacheDir: string): Promise<void> {
  const files = [BASE_FILES, ...examples].flatMap((each) => Object.entries(each));
  const inputs = files.flatMap(([file, text]) => {
    if (!file.endsWith('.mdx') || typeof text !== 'string') return [];
    const { body, bodyLine } = splitFrontMatter(text, file);
    return [{ file, line: bodyLine, text: body }];
  });
  await parseBodies(inputs, { cacheDir });
}

async function writeExample(content: string, name: string, file: ExampleFile): Promise<void> {
  if (typeof file !== 'object' || file instanceof Uint8Array) return writeFiles(content, { [name]: file });
  const target = path.join(content, name);
  await mkdir(path.dirname(target), { recursive: true });
  // Everybody on Windows may make a junction; elsewhere the word does nothing.
  return symlink(file.linkTo, target, 'junction');
}
