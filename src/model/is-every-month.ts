import type { WorkItem } from './work-item.ts';

/** True for a work that is done in every month: what its deadlines count from, 「収納した月」, is then every month. */
export function isEveryMonth({ frequency, months }: Pick<WorkItem, 'frequency' | 'months'>): boolean {
  return frequency === '毎月' && months.length === 12;
}
