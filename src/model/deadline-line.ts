import type { WorkDeadline } from './work-item.ts';

/** A deadline on one line, as the inventory writes it and readers see it: 届出期間：転入をした日から14日以内（住民基本台帳法第22条）. */
export function deadlineLine({ label, rule, basis }: WorkDeadline): string {
  return `${label}：${rule}${basis && `（${basis}）`}`;
}
