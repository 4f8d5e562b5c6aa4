import { expect, test } from 'vitest';
import { romajiSound, soundKey } from '#search/text/sound-key.ts';

test.each([
  ['じゅうみんひょう', 'ジューミンヒョー'],
  ['じゅうみんひょう', 'じゅみんひょ'],
  ['とおり', 'とうり'],
  ['つづき', 'つずき'],
  ['ちぢむ', 'ちじむ'],
  ['をんな', 'おんな'],
  ['ぱすわーど', 'パスワド'],
])('%s and %s sound alike', (first, second) => {
  expect(soundKey(first)).toBe(soundKey(second));
});

test.each([
  ['びょういん', 'びよういん'],
  ['かんさ', 'かんざ'],
])('%s and %s do not', (first, second) => {
  expect(soundKey(first)).not.toBe(soundKey(second));
});

test.each([
  ['juminhyo', 'じゅうみんひょう'],
  ['jūminhyō', 'じゅうみんひょう'],
  ['zyuuminhyou', 'じゅうみんひょう'],
  ['nyusatsu', 'にゅうさつ'],
  ['kempo', 'けんぽ'],
  ['Shinsei', 'しんせい'],
])('%s is read as %s', (romaji, kana) => {
  expect(romajiSound(romaji)).toBe(soundKey(kana));
});

test.each(['eltax', 'password', 'zzzzqqqq', 'x'])('%s is not read as Japanese', (word) => {
  expect(romajiSound(word)).toBeUndefined();
});
