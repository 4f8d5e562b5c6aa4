/** Shorter runs stand in any file by chance. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{N}\p{P}\p{S} ー]{6,}/gu;
const NARROW = /[\x20-\x7e]{6,}/g;

/**
 * What looks like words in a Word, Excel or PowerPoint file of the older kind: runs of letters in UTF-16, at odd places too,
 * and in bytes. Nothing of a file with a password. Source: MS-XLS 2.5.293, MS-DOC 2.4.1 (texts in 8 or 16 bits).
 */
export function oldOfficeTexts(bytes: Buffer): string[] {
  const wide = [bytes, bytes.subarray(1)].flatMap((part) => part.toString('utf16le').match(WIDE) ?? []);
  return [...wide, ...(bytes.toString('latin1').match(NARROW) ?? [])];
}
