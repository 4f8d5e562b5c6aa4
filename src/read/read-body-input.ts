import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '#body/decode-text.ts';
import { splitFrontMatter } from '#body/split-front-matter.ts';
import type { BodyInput } from './parse-bodies.ts';

/** The body of a file of the content folder as it is written; undefined where the file cannot be read or cut. */
export function readBodyInput(contentDir: string, file: string): BodyInput | undefined {
  const { text } = decodeText(readFileSync(join(contentDir, file)), file);
  if (text === undefined) return undefined;
  const { yaml, body, bodyLine } = splitFrontMatter(text, file);
  return yaml === undefined ? undefined : { file, line: bodyLine, text: body };
}
