import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** How deep one thing may be packed into another: a docx in base64 is two. */
const DEEPEST = 3;

/**
 * Which of the words stand anywhere in these bytes, whatever the case: as they are, with digits written in full width, in
 * base64, in gzip (as Pagefind packs its index), in a zip (docx) or in several of these.
 */
export function wordsIn(bytes: Uint8Array, words: readonly string[], depth = 0): string[] {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('utf8').normalize('NFKC').toLowerCase();
  const raw = buffer.toString('latin1').toLowerCase();
  const found = words.filter((word) => [text, raw].some((form) => form.includes(word.toLowerCase())));
  if (depth === DEEPEST) return found;
  return [...new Set([...found, ...packedIn(buffer).flatMap((inner) => wordsIn(inner, words, depth + 1))])];
}

function packedIn(buffer: Buffer): Uint8Array[] {
  if (buffer[0] === 0x1f && buffer[1] === 0x8b) return [gunzipSync(buffer)];
  if (buffer.toString('latin1', 0, 4) === 'PK\u0003\u0004') return Object.values(unzipSync(buffer));
  const texts = buffer.toString('latin1').match(/[A-Za-z0-9+/]{40,}={0,2}/gu) ?? [];
  return texts.map((each) => Buffer.from(each, 'base64'));
}
