import { firstCharacter } from '../text/first-character.ts';
import { lexiconKeys } from '../lexicon/lexicon.ts';
import type { LexiconGroup } from '../lexicon/lexicon-data.ts';
import { fileOfCharacter } from './posting-files.ts';

/** About as many characters as one file holds. */
const FILE_SIZE = 2500;

/** Divides the lexicon into files by the first character of words; a group stands in the file of each of its words. */
export function lexiconFiles(groups: readonly LexiconGroup[]): LexiconGroup[][] {
  const size = groups.reduce((sum, group) => sum + JSON.stringify(group).length * group.words.length, 0);
  const files = Array.from({ length: Math.max(1, Math.ceil(size / FILE_SIZE)) }, (): LexiconGroup[] => []);
  for (const group of groups) {
    const characters = group.words
      .flatMap((word) => lexiconKeys(word))
      .flatMap((key) => (key === '' ? [] : [firstCharacter(key)]));
    for (const number of new Set(characters.map((character) => fileOfCharacter(character, files.length))))
      files[number]?.push(group);
  }
  return files;
}
