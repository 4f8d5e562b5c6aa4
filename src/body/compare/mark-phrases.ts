import type { BlockLine, MarkedLine, Piece, PieceMark } from '#model/comparison.ts';
import { phraseRegions, type Region } from './phrase-regions.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** Two lines that say the same thing differently, with the differing phrases marked on both sides. */
export function markPhrases(before: BlockLine, after: BlockLine): { before: MarkedLine; after: MarkedLine } {
  const pair = { before: splitTokens(before), after: splitTokens(after) };
  const regions = phraseRegions(pair);
  const mark = (line: BlockLine, side: 'before' | 'after'): MarkedLine => ({
    label: line.label,
    pieces: piecesOf(
      line.text,
      regions.flatMap((region) => stretchOf(region, side, pair[side])),
    ),
  });
  return { before: mark(before, 'before'), after: mark(after, 'after') };
}

/** A line of which nothing, or everything, is marked. */
export function wholeLine({ label, text }: BlockLine, mark?: PieceMark): MarkedLine {
  if (text === '') return { label, pieces: [] };
  return { label, pieces: mark ? piecesOf(text, [{ start: 0, end: text.length, mark }]) : [{ text }] };
}

/** True where anything in a line is marked. */
export function isMarked({ pieces }: MarkedLine): boolean {
  return pieces.some(({ mark }) => mark !== undefined);
}

interface Stretch {
  start: number;
  end: number;
  mark: PieceMark;
}

function stretchOf(region: Region, side: 'before' | 'after', tokens: readonly Token[]): Stretch[] {
  const [from, to] = region[side];
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (from === to || !first || !last) return [];
  const opposite = region[side === 'before' ? 'after' : 'before'];
  const alone = side === 'before' ? 'deleted' : 'added';
  return [{ start: first.start, end: last.end, mark: opposite[0] === opposite[1] ? alone : 'changed' }];
}

function piecesOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, mark } of stretches) {
    pieces.push({ text: text.slice(at, start) });
    pieces.push(...markedPieces(text.slice(start, end), mark));
    at = end;
  }
  return withoutSeams([...pieces, { text: text.slice(at) }]);
}

/** White space is never marked. */
function markedPieces(text: string, mark: PieceMark): Piece[] {
  return text.split(/(\s+)/u).map((part) => (part.trim() === '' ? { text: part } : { text: part, mark }));
}

/** Joins unmarked neighbours and drops what is empty. */
function withoutSeams(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last && !last.mark && !piece.mark) joined.splice(-1, 1, { text: last.text + piece.text });
    else joined.push(piece);
  }
  return joined;
}
