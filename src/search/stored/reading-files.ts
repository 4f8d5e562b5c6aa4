import { firstCharacter } from '../text/first-character.ts';
import { soundKey } from '../text/sound-key.ts';
import { fileOfCharacter } from './posting-files.ts';

/** Words by the sound of their readings. */
export type ReadingFile = Record<string, string[]>;

/** About as many characters as one file holds. */
const FILE_SIZE = 4000;

/** Divides words with readings into files by the first character of their sound. */
export function readingFiles(readings: readonly (readonly [word: string, reading: string])[]): ReadingFile[] {
  const size = readings.reduce((sum, [word, reading]) => sum + word.length + reading.length + 8, 0);
  const files = Array.from({ length: Math.max(1, Math.ceil(size / FILE_SIZE)) }, () => new Map<string, string[]>());
  for (const [word, reading] of readings) {
    const sound = soundKey(reading);
    if (sound === '') continue;
    const file = files[fileOfCharacter(firstCharacter(sound), files.length)];
    file?.set(sound, [...new Set([...(file.get(sound) ?? []), word])]);
  }
  return files.map((file) => Object.fromEntries(file));
}

/** The words of a file that are read so. */
export function wordsIn(file: ReadingFile, sound: string): readonly string[] {
  return Object.hasOwn(file, sound) ? (file[sound] ?? []) : [];
}
