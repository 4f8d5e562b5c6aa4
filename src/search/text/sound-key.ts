import { toHiragana as fromRomaji } from 'wanakana';
import { searchKey } from './search-key.ts';

const AFTER_O = 'おこそとのほもよろごぞどぼぽょうくすつぬふむゆるぐずぶぷゅ';
const LONG_VOWEL = new RegExp(`(?<=[${AFTER_O}])う|(?<=[おこそとのほもよろごぞどぼぽょ])お|ー`, 'g');

/**
 * How a reading sounds, whoever spells it: long vowels are dropped (じゅうみん, ジューミン and jumin are one), and ぢ, づ, を
 * are じ, ず, お. It compares readings with readings only.
 */
export function soundKey(kana: string): string {
  return searchKey(kana)
    .replaceAll('ぢ', 'じ')
    .replaceAll('づ', 'ず')
    .replaceAll('を', 'お')
    .replaceAll(LONG_VOWEL, '');
}

/** The sound of a word in Latin letters where it can be read as Japanese; undefined for others, such as eLTAX. */
export function romajiSound(word: string): string | undefined {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F'-]/g, '');
  const kana = fromRomaji(plain.replaceAll(/m(?=[pbm])/g, 'n').replaceAll('tch', 'cch'));
  return /^[ぁ-ゖー]{2,}$/.test(kana) ? soundKey(kana) : undefined;
}
