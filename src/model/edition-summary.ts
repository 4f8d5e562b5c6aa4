import type { Edition } from './history.ts';

/** 改正の概要 of an edition; 制定 of the first where nothing is written. */
export function editionSummary({ changes, number }: Pick<Edition, 'changes' | 'number'>): string {
  return changes?.summary ?? (number === 1 ? '制定' : '');
}
