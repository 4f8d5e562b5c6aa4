import { isLooseParticle } from '../lexicon/condense.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { PARTICLES } from '../lexicon/particles.ts';
import { isKana } from '../text/is-kana.ts';
import { type TextUnit, textUnits } from '../text/text-units.ts';
import { cutsOf } from './cut-run.ts';
import { knownWordsAt } from './known-words-at.ts';
import type { Concept, SplitQuery } from './concept.ts';
import type { Piece, Reading } from './piece.ts';
import { pieceWeight } from './piece-weight.ts';

const COST = {
  known: 1,
  inflected: 0.3,
  stop: 0.3,
  run: 2,
  verb: 2.1,
  kana: 1.2,
  particle: 0.2,
  nounEnding: 0.05,
  nothing: 0,
} as const;
/** What a phrase of the lexicon counts: it was put there because it decides what is wanted. */
const PHRASE = 1.5;
/** Particles and endings of verbs of more than one character. */
const ENDINGS = [
  'から', 'まで', 'より', 'など', 'って', 'です', 'ます', 'した', 'して', 'する', 'ない', 'たい', 'とき', 'ました', 'ません', 'ている',
  'られる', 'られた', 'ので', 'けど', 'には', 'では', 'とは', 'への', 'での', 'たら', 'れば', 'なら', 'さん', 'さま', 'たち', 'ちゃん',
  'しまった', 'ください',
]; // prettier-ignore
/** What makes a verb of a noun: 更新しました is about 更新. */
const NOUN_ENDINGS = ['します', 'しました', 'しません', 'される', 'された', 'させる', 'できる', 'できない'];

/** Splits a query into what it asks for: at spaces, around particles, and by the words that the lexicon knows. */
export function splitQuery(query: string, lexicon: Lexicon): SplitQuery {
  const units = textUnits(query);
  const pieces = mergeKana(cheapestPieces(units, lexicon));
  const reading: Reading = { units, pieces, query, lexicon };
  const stretches = stretchesOf(units.filter((unit, at) => unit.kind !== 'gap' || !isInside(at, pieces)));
  const concepts = stretches.flatMap((stretch) => conceptsIn(stretch, reading));
  const asked = concepts.filter(({ entry }) => !entry?.isStop);
  return { concepts: asked.length > 0 ? asked : concepts, stretches };
}

/** True for a gap within a phrase of the lexicon, which parts nothing. */
function isInside(at: number, pieces: readonly Piece[]): boolean {
  return pieces.some(({ from, to }) => from < at && at < to);
}

/** The concepts of a stretch; one of kana only is one concept first. */
function conceptsIn(stretch: readonly TextUnit[], reading: Reading): Concept[] {
  const { units, pieces, query } = reading;
  const start = units.indexOf(stretch[0] as TextUnit);
  const end = units.indexOf(stretch.at(-1) as TextUnit);
  const own = pieces.filter(({ from }) => from >= start && from <= end);
  const concepts = own.flatMap((piece) => conceptOf(piece, reading));
  const isKnown = own.length === 1 && own[0]?.concept !== undefined;
  if (stretch.length < 2 || !isKana(stretch) || isKnown) return concepts;
  const written = query.slice(stretch[0]?.from, stretch.at(-1)?.to);
  return [{ written, units: stretch, weight: 1, inner: concepts }];
}

function cheapestPieces(units: readonly TextUnit[], lexicon: Lexicon, longest = units.length): Piece[] {
  const best: { cost: number; piece?: Piece }[] = [{ cost: 0 }];
  for (let from = 0; from < units.length; from++) {
    const here = best[from];
    if (!here) continue;
    for (const piece of piecesAt(units, from, lexicon)) {
      if (piece.kind === 'known' && piece.to - from > longest) continue;
      const cost = here.cost + piece.cost;
      if (cost < (best[piece.to]?.cost ?? Infinity)) best[piece.to] = { cost, piece };
    }
  }
  const pieces: Piece[] = [];
  for (let at = units.length; at > 0; at = pieces.at(-1)?.from ?? 0) {
    const piece = best[at]?.piece;
    if (!piece) throw new Error('a query has no way through');
    pieces.push(piece);
  }
  return pieces.toReversed();
}

function piecesAt(units: readonly TextUnit[], from: number, lexicon: Lexicon): Piece[] {
  const unit = units[from];
  if (!unit || unit.kind === 'gap') return [{ from, to: from + 1, kind: 'nothing', cost: COST.nothing }];
  const known = knownWordsAt(units, from, lexicon).map(({ to, entry, isInflected }): Piece => {
    const kind = entry.isStop ? 'stop' : 'known';
    return {
      from,
      to,
      kind,
      cost: COST[kind] + (isInflected ? COST.inflected : 0),
      concept: { entry, ...(isInflected ? { written: entry.word } : {}) },
    };
  });
  if (unit.kind !== 'hiragana') return [...known, ...runsAt(units, from)];
  return [...known, ...endingsAt(units, from), { from, to: from + 1, kind: 'kana', cost: COST.kana }];
}

/** A run of kanji, katakana, Latin words and numbers is one thing until hiragana or a gap; okurigana may belong to it. */
function runsAt(units: readonly TextUnit[], from: number): Piece[] {
  let to = from;
  while (to < units.length && units[to]?.kind !== 'hiragana' && units[to]?.kind !== 'gap') to += 1;
  const run: Piece = { from, to, kind: 'run', cost: COST.run };
  const next = units[to];
  const isVerb = next?.kind === 'hiragana' && !PARTICLES.has(next.key) && units[to - 1]?.kind === 'kanji';
  return isVerb
    ? [
        { ...run, cost: COST.run + 0.2 },
        { from, to: to + 1, kind: to - from > 2 ? 'run' : 'verb', cost: COST.verb },
      ]
    : [run];
}

function endingsAt(units: readonly TextUnit[], from: number): Piece[] {
  const text = units
    .slice(from, from + 4)
    .map(({ key, kind }) => (kind === 'hiragana' ? key : ' '))
    .join('');
  const piecesOf = (endings: readonly string[], cost: number): Piece[] => {
    const there = endings.filter((ending) => from > 0 && text.startsWith(ending));
    return there.map(({ length }) => ({ from, to: from + length, kind: 'nothing', cost }));
  };
  const isParticle = isLooseParticle(units, from) || /^[のを]/.test(text);
  return [
    ...piecesOf(isParticle ? [text.charAt(0)] : [], COST.particle),
    ...piecesOf(ENDINGS, COST.particle),
    ...piecesOf(NOUN_ENDINGS, COST.nounEnding),
  ];
}

/** Hiragana that nothing else explains is one word as long as it goes on. */
function mergeKana(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    if (piece.kind === 'kana' && before?.kind === 'kana') merged[merged.length - 1] = { ...before, to: piece.to };
    else merged.push(piece);
  }
  return merged;
}

function conceptOf(piece: Piece, reading: Reading): Concept[] {
  const { from, to, kind, concept } = piece;
  const { units, query, lexicon } = reading;
  if (kind === 'nothing' || (kind === 'kana' && to - from < 2)) return [];
  const own = units.slice(from, to).filter((unit) => unit.kind !== 'gap');
  const written = query.slice(own[0]?.from, own.at(-1)?.to);
  const inner = kind === 'known' ? innerConcepts(own, query, lexicon) : undefined;
  const weight = inner ? PHRASE : pieceWeight(piece, reading);
  const next = kind === 'known' ? undefined : units[to];
  const cuts = inner || kind === 'kana' ? undefined : cutsOf({ units: own, next, query }, lexicon);
  return [{ written, units: own, weight, ...concept, inner, cuts }];
}

/** A phrase of the lexicon is also the words that it is made of: 保険料が払えない is about 保険料. */
function innerConcepts(own: readonly TextUnit[], query: string, lexicon: Lexicon): Concept[] | undefined {
  const last = own.findLastIndex(({ kind }) => kind !== 'hiragana');
  const first = own.findIndex(({ kind }) => kind === 'hiragana');
  // A phrase has words on both sides of its hiragana; 赤ちゃん is one word.
  if (first < 1 || last < first) return undefined;
  const pieces = mergeKana(cheapestPieces(own, lexicon, last));
  const concepts = pieces.flatMap((piece) => conceptOf(piece, { units: own, pieces, query, lexicon }));
  const asked = concepts.filter(({ entry }) => !entry?.isStop);
  return asked.length > 1 ? asked : undefined;
}

/** Stretches of units without a gap. */
export function stretchesOf(units: readonly TextUnit[]): TextUnit[][] {
  const stretches: TextUnit[][] = [[]];
  for (const unit of units) {
    if (unit.kind === 'gap') stretches.push([]);
    else stretches.at(-1)?.push(unit);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}
