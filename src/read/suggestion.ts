import { nearest } from '#model/nearest.ts';

/** 「「…」の誤りではありませんか。」, or nothing where no candidate is near. */
export function suggestion(written: string, candidates: readonly string[]): string {
  const word = nearest(written, candidates, 2);
  return word === undefined ? '' : `「${word}」の誤りではありませんか。`;
}
