import { isLooseParticle } from '../lexicon/condense.ts';
import { textUnits } from '../text/text-units.ts';
import type { Variant, VariantKind } from './variant.ts';

/** Never looked for in texts: how a word sounds. */
const NOT_IN_TEXTS: ReadonlySet<VariantKind> = new Set(['sound', 'half']);
/** Looked for in texts whatever it is. */
const AS_TYPED: ReadonlySet<VariantKind> = new Set(['typed', 'ending', 'similar']);

/** What is written for a said word and as long as this is the name of a work or a form. */
const NAME = 6;

/** A spelling, and whether headings hold it. */
export interface LookedFor {
  variant: Variant;
  isNamed: boolean;
}

/**
 * The spellings that texts are asked for, when headings have been asked for all. Texts cost much more to ask, so that they
 * are spared what they hardly ever say and what is found without them.
 */
export function askedOfTexts(lookedFor: readonly LookedFor[]): ReadonlySet<Variant> {
  const sayable = lookedFor.filter(isSayable).map(({ variant }) => variant);
  return new Set(sayable.filter((variant) => !isSpared(variant, sayable)));
}

function isSayable({ variant: { kind, phrase, written, isTitle }, isNamed }: LookedFor): boolean {
  // Every text is full of single characters.
  const isSingle = phrase.length === 1 && [...(phrase[0] ?? '')].length === 1;
  if (NOT_IN_TEXTS.has(kind) || isSingle || isTitle) return false;
  const isName = kind === 'written' && isNamed && phrase.length >= NAME;
  return AS_TYPED.has(kind) || (!isName && !isClause(written));
}

/** People say パスワードを忘れた, texts call it パスワードの再発行. */
function isClause(written: string): boolean {
  const units = textUnits(written);
  return /(?:た|る|ない)$/.test(written) || units.some(({ key }, at) => key !== 'の' && isLooseParticle(units, at));
}

/** True where another spelling that counts as much is a part of it: wherever 健康保険証 stands, 保険証 stands too. */
function isSpared(variant: Variant, variants: readonly Variant[]): boolean {
  const at = variants.indexOf(variant);
  return variants.some((other, place) => {
    if (place === at || other.weight < variant.weight) return false;
    return isPartOf(other.phrase, variant.phrase) && (other.phrase.length < variant.phrase.length || place < at);
  });
}

function isPartOf(part: readonly string[], phrase: readonly string[]): boolean {
  return phrase.some((_, at) => part.every((key, offset) => phrase[at + offset] === key));
}
