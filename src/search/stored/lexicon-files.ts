import { lexiconKeys } from '../lexicon/lexicon.ts';
import type { LexiconFile, LexiconGroup, WordPlace } from '../lexicon/lexicon-data.ts';
import { firstCharacter } from '../text/first-character.ts';
import { textUnits } from '../text/text-units.ts';
import { fileOfCharacter } from './posting-files.ts';

/** About as many characters as one file holds. */
const FILE_SIZE = 2500;

/** A word of a group under one of its keys. */
interface KeyedWord {
  key: string;
  group: LexiconGroup;
  index: number;
}

/** Divides the lexicon into files by the first character of keys; a group stands in the file of each of its words. */
export function lexiconFiles(groups: readonly LexiconGroup[]): LexiconFile[] {
  const size = groups.reduce((sum, group) => sum + JSON.stringify(group).length * group.words.length, 0);
  const files = Array.from({ length: Math.max(1, Math.ceil(size / FILE_SIZE)) }, (): KeyedWord[] => []);
  for (const word of groups.flatMap(keyedWords))
    files[fileOfCharacter(firstCharacter(word.key), files.length)]?.push(word);
  return files.map(lexiconFile);
}

function keyedWords(group: LexiconGroup): KeyedWord[] {
  return group.words.flatMap((word, index) => {
    const keys = lexiconKeys(word).filter((key) => key !== '');
    return keys.map((key) => ({ key, group, index }));
  });
}

function lexiconFile(words: readonly KeyedWord[]): LexiconFile {
  const groups = [...new Set(words.map(({ group }) => group))];
  const numbers = new Map(groups.map((group, number) => [group, number]));
  const places = Map.groupBy(words, ({ key }) => key);
  const keys = Array.from(places, ([key, found]) => {
    return [key, found.map(({ group, index }): WordPlace => [numbers.get(group) ?? 0, index])] as const;
  });
  const lengths = words.map(({ group, index }) => textUnits(group.words[index] ?? '').length);
  return { groups, keys: Object.fromEntries(keys), longest: Math.max(0, ...lengths) };
}
