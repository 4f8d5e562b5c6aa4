import type { WorkItem } from '#model/work-item.ts';
import { aWork } from './a-manual.ts';

/** A work of which no month and no deadline is known but those that are given. */
export function aQuietWork(parts: Partial<WorkItem> = {}): WorkItem {
  return aWork({ months: [], peakMonths: [], deadlines: [], ...parts });
}

/** A quiet work with one deadline. */
export function withDeadline(rule: string, label = '報告'): WorkItem {
  return aQuietWork({ deadlines: [{ label, rule, basis: '' }] });
}
