import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { splitFrontMatter } from '#body/split-front-matter.ts';
import { BASE_FILES } from '#lint/example-base.ts';
import type { ExampleFile, ExampleFiles } from '#lint/example.ts';
import type { Manual } from '#model/manual.ts';
import { parseBodies } from '#read/parse-bodies.ts';
import { readManual } from '#read/read-manual.ts';
import { temporaryFolder, writeFiles } from '../support/write-content.ts';

/** Writes the base of the examples with `files` laid over it, and reads it with the real reader. */
export async function readExample(files: ExampleFiles, cacheDir: string): Promise<Manual> {
  const content = path.join(await temporaryFolder(), 'content');
  for (const [name, file] of Object.entries({ ...BASE_FILES, ...files })) await writeExample(content, name, file);
  return readManual(content, { cacheDir });
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
  return symlink(file.linkTo, target);
}
