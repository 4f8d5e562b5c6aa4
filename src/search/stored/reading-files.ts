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
  const files = Array.from({ length: Math.max(1, Math.ceil(size / FILE_SIZE)) }, (): ReadingFile => ({}));
  for (const [word, reading] of readings) {
    const sound = soundKey(reading);
    if (sound === '') continue;
    const file = files[fileOfCharacter(firstCharacter(sound), files.length)] as ReadingFile;
    file[sound] = [...new Set([...(file[sound] ?? []), word])];
  }
  return files;
}
