import { isActive, type WorkItem } from './work-item.ts';

/** True for a work that is done in every month: what its deadlines count from, 「収納した月」, is then every month. */
export function isEveryMonth({ frequency, months }: Pick<WorkItem, 'frequency' | 'months'>): boolean {
  return frequency === '毎月' && months.length === 12;
}

/** True where all works of a procedure that are done today are: a deadline of a procedure is one of all of them. */
export function areEveryMonth(works: readonly WorkItem[]): boolean {
  const active = works.filter(isActive);
  return active.length > 0 && active.every(isEveryMonth);
}
