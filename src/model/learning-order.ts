import { compareText } from './finding.ts';
import { VOCABULARY } from './vocabulary.ts';
import type { WorkItem } from './work-item.ts';

/** The highest 難易度 of works that somebody new can start with (1 定型 … 5 高度な判断・調整). */
const STARTER_DIFFICULTY = 2;

/** True for works that somebody new to the field can start with; a work whose 難易度 is blank says nothing. */
export function isStarter({ difficulty }: WorkItem): boolean {
  return difficulty !== undefined && difficulty <= STARTER_DIFFICULTY;
}

/** The order in which works are learned: the easiest first, of equal ones 窓口 before 事業 before 管理, then by id. */
export function byEase(a: WorkItem, b: WorkItem): number {
  return difficultyOf(a) - difficultyOf(b) || kindOf(a) - kindOf(b) || compareText(a.id, b.id);
}

function difficultyOf({ difficulty }: WorkItem): number {
  return difficulty ?? Number.MAX_SAFE_INTEGER;
}

function kindOf({ kind }: WorkItem): number {
  return kind === undefined ? VOCABULARY.kind.length : VOCABULARY.kind.indexOf(kind);
}
