import type { Manual } from './manual.ts';
import type { WorkItem } from './work-item.ts';

/** True where a work names a 副担当 that a section has: a post that does not exist can stand in for nobody. */
export function hasDeputy({ deputy }: Pick<WorkItem, 'deputy'>, { postById }: Pick<Manual, 'postById'>): boolean {
  return deputy !== undefined && postById.has(deputy);
}
