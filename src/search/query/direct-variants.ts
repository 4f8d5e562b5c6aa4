import { toHiragana } from '#model/to-hiragana.ts';
import { isKana } from '../text/is-kana.ts';
import { romajiSound, soundKey } from '../text/sound-key.ts';
import { type TextUnit, textUnits } from '../text/text-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconKey } from '../lexicon/lexicon.ts';
import type { Concept } from './concept.ts';
import type { Variant } from './variant.ts';

const WEIGHT = {
  ending: 0.9,
  equal: 0.95,
  written: 0.9,
  thing: 0.8,
  sound: 0.95,
  articleAlone: 0.35,
  lawAlone: 0.2,
} as const;
/** Each further word that a said word may mean counts a little less. */
export const NEXT_WRITTEN = 0.88;

/** The spellings of a concept that need no guessing: itself, its equals, what the texts call it, its citation. */
export function directVariants(concept: Concept, lexicon: Lexicon): Variant[] {
  const { written, units, entry } = concept;
  const of = written;
  const phrase = phraseOf(units);
  const typed: Variant = { kind: 'typed', written, phrase, weight: 1 };
  return [
    typed,
    ...withoutEnding(concept),
    ...(entry?.equal ?? []).flatMap((word) => spellings({ kind: 'equal', of, ...word, weight: WEIGHT.equal })),
    ...(entry?.written ?? []).flatMap((word, rank) => {
      const variant: Variant = { kind: 'written', of, ...word, weight: WEIGHT.written * NEXT_WRITTEN ** rank };
      return [...spellings(variant), ...withoutAction(variant)];
    }),
    ...citationVariants(units, lexicon).map((variant) => ({ ...variant, of })),
  ];
}

/** 情報システムの障害 is 情報システム障害 in some titles: a phrase with の is looked for without it too. */
function spellings(variant: Variant): Variant[] {
  const bare = variant.phrase.filter((key, at) => key !== 'の' || at === 0);
  return bare.length === variant.phrase.length ? [variant] : [variant, { ...variant, phrase: bare, isTitle: true }];
}

/** What is done with something in a title; another manual says 出生届の受理 where the register says 出生届の受付. */
const SHORTEST_THING = 3;
const ACTION = /の(?:受付|受理|申請|交付|届出|手続|請求|発行|発送|支給|登録|審査|対応|認定)$/;

function withoutAction(variant: Variant): Variant[] {
  const written = variant.written.replace(ACTION, '');
  const phrase = variant.phrase.slice(0, phraseOf(textUnits(written)).length);
  // 給与 and 犬 are in too many titles.
  if (written === variant.written || phrase.length < SHORTEST_THING) return [];
  return [{ ...variant, written, phrase, isTitle: true, weight: variant.weight * WEIGHT.thing }];
}

/** The sound of a concept that was typed in kana or in Latin letters; undefined for others. */
export function soundOf({ units, written }: Concept): string | undefined {
  if (units.length > 1 && isKana(units)) return soundKey(toHiragana(written));
  return units.length === 1 && units[0]?.kind === 'latin' ? romajiSound(written) : undefined;
}

function phraseOf(units: readonly TextUnit[]): string[] {
  return units.map(({ key }) => key).filter((key) => key !== '');
}

/** 差押え is also 差押, 忘れ is also 忘: endings differ from text to text. */
function withoutEnding({ units, written }: Concept): Variant[] {
  const end = units.findLastIndex(({ kind }) => kind !== 'hiragana') + 1;
  const stem = units.slice(0, end);
  if (end === units.length || stem.length < 2) return [];
  return [{ kind: 'ending', written, phrase: phraseOf(stem), weight: WEIGHT.ending }];
}

/** 住基法22条 is 住民基本台帳法22条 first, then the article of any law, then the law. */
function citationVariants(units: readonly TextUnit[], lexicon: Lexicon): Variant[] {
  const border = units.findIndex(({ kind, key }) => kind === 'number' && key.includes('条'));
  if (border < 1) return [];
  const [law, article] = [units.slice(0, border), phraseOf(units.slice(border))];
  const names = lexicon.entryOf(lexiconKey(law))?.equal ?? [];
  const alone = phraseOf(law).length > 1 ? [phraseOf(law), ...names.map(({ phrase }) => phrase)] : [];
  return [
    ...names.map(({ written, phrase }) =>
      variant(`${written}第${article.join('第')}`, [...phrase, ...article], WEIGHT.equal),
    ),
    { ...variant('', article, WEIGHT.articleAlone), kind: 'loose' },
    ...alone.map((phrase): Variant => ({ ...variant('', phrase, WEIGHT.lawAlone), kind: 'loose' })),
  ];
}

function variant(written: string, phrase: readonly string[], weight: number): Variant {
  return { kind: 'citation', written, phrase, weight };
}
