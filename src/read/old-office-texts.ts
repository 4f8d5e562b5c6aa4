/** Shorter runs stand in any file by chance; longer ones than these at once exhaust the stack of the pattern. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{N}\p{P}\p{S} ー]{6,5000}/gu;
const NARROW = /[\x20-\x7e]{6,5000}/g;

/**
 * What looks like words in a Word, Excel or PowerPoint file of the older kind: runs of letters in UTF-16, at odd places too,
 * and in bytes. Nothing of a file with a password. Source: MS-XLS 2.5.293, MS-DOC 2.4.1 (texts in 8 or 16 bits).
 */
export function oldOfficeTexts(bytes: Buffer): string[] {
  // Whole letters only: Node (24.21, nodejs/node#64697) writes half a letter from an odd place into foreign memory.
  const odd = bytes.subarray(1, bytes.length - ((bytes.length + 1) % 2));
  return [
    runsOf(bytes.toString('utf16le'), WIDE),
    runsOf(odd.toString('utf16le'), WIDE),
    runsOf(bytes.toString('latin1'), NARROW),
  ].flat();
}

/** Joins what was found in parts: a number may stand where a long run was cut. */
function runsOf(text: string, pattern: RegExp): string[] {
  const runs: string[] = [];
  let end = -1;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index === end) runs.push((runs.pop() ?? '') + found);
    else runs.push(found);
    end = index + found.length;
  }
  return runs;
}
