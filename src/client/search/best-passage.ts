import type { Passage } from '#search/bodies/passages-of.ts';
import { hitsIn } from './marked-text.ts';

/** What a result shows of a text: where it leads, and the words around the hits. */
export interface FoundPassage {
  anchor: string;
  label: string;
  excerpt: string;
}

const EXCERPT_LENGTH = 90;
const BEFORE = 24;

/** The passage that holds most of the phrases, and of those the first; undefined where none holds any. */
export function bestPassage(
  passages: readonly Passage[],
  phrases: readonly (readonly string[])[],
): FoundPassage | undefined {
  const rated = passages.map((passage) => {
    const found = new Set(hitsIn(`${passage.label}\n${passage.text}`, phrases).map(({ phrase }) => phrase));
    return { passage, count: found.size };
  });
  const most = Math.max(0, ...rated.map(({ count }) => count));
  const best = rated.find(({ count }) => count === most && most > 0)?.passage;
  return best && { anchor: best.anchor, label: best.label, excerpt: excerptOf(best.text, phrases) };
}

/** The words around the first hit; the beginning where the text itself has none. */
function excerptOf(text: string, phrases: readonly (readonly string[])[]): string {
  const flat = text.replaceAll(/\s*\n\s*/g, ' ');
  const [first] = hitsIn(flat, phrases);
  const start = Math.max(0, (first?.from ?? 0) - BEFORE);
  const end = Math.min(flat.length, start + EXCERPT_LENGTH);
  return `${start > 0 ? '…' : ''}${flat.slice(start, end)}${end < flat.length ? '…' : ''}`;
}
