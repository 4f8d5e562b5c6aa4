import { decodeText } from '#body/decode-text.ts';
import { git } from '../git.ts';
import { readBlobs } from './read-blobs.ts';

/** A file of the content folder as a commit had it. */
export interface OldFile {
  commit: string;
  /** Below the content folder. */
  path: string;
}

/**
 * The texts of files as commits had them (the inventory at the time of an edition), in the order asked for; undefined where a
 * commit had no such file, or it cannot be read.
 */
export async function readOldFiles(contentDir: string, files: readonly OldFile[]): Promise<(string | undefined)[]> {
  const prefix = (await git(contentDir, ['rev-parse', '--show-prefix']))?.slice(0, -1) ?? '';
  const names = files.map(({ commit, path }) => `${commit}:${prefix}${path}`);
  const texts = new Map<string, string | undefined>();
  for await (const { name, bytes } of readBlobs(contentDir, [...new Set(names)])) {
    texts.set(name, bytes && decodeText(bytes, name).text);
  }
  return names.map((name) => texts.get(name));
}
