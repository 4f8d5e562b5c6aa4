import { closestMatch } from 'leven';

/**
 * The name that was probably meant by `word`: a few letters off, or with letters left out; upper and lower case, full and
 * half width count as the same. Ties go to the earlier name. undefined where none is near. Words shorter than `shortest` have
 * no near name: 2 suits a closed list of headings or values, 3 the names of things, where 内規 is not 住規.
 */
export function nearest(word: string, names: Iterable<string>, shortest = 3): string | undefined {
  const wanted = folded(word);
  const byFolded = new Map(Array.from(names, (name) => [folded(name), name] as const).toReversed());
  const candidates = [...byFolded.keys()].toReversed();
  const most = wanted.length < shortest ? 0 : mostApart(wanted);
  const close = most === 0 ? undefined : closestMatch(wanted, candidates, { maxDistance: most });
  const found = close ?? candidates.find((name) => isShortened(wanted, name));
  return found === undefined ? undefined : byFolded.get(found);
}

/** The `shortest` that suits a closed list. */
export const IN_CLOSED_LIST = 2;

const LONGEST = 40;

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().slice(0, LONGEST);
}

/** Letters that may differ: a third, but only one in an id such as `juki-011`, where each letter tells works apart. */
function mostApart(word: string): number {
  return /^[a-z]+-\d/.test(word) ? 1 : Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
}

/** True where a word of four letters or more has only letters of a name, in order: 住民台帳法 for 住民基本台帳法. */
function isShortened(word: string, name: string): boolean {
  if (word.length < 4 || name.length > word.length * 2) return false;
  let found = 0;
  for (const letter of name) if (letter === word[found]) found += 1;
  return found === word.length;
}
