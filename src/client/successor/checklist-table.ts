import { wareki } from '#model/iso-date.ts';
import { NO_TICKS, SUCCESSOR_STAGES, type SuccessorTicks, type Tick, UNDATED_TICK } from '#model/successor-stage.ts';
import type { ChecklistPost } from './checklist-post.ts';

/** The rows of the checklist on the page, one for each work. */
export function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-work]')];
}

/** The post and the works as the page names them. */
export function postOf(list: HTMLElement): ChecklistPost {
  const { successor = '', post = '' } = list.dataset;
  const works = rowsOf(list).map(({ dataset: { work = '', title = '', role = '' } }) => ({ id: work, title, role }));
  return { id: successor, label: post, works };
}

/** Ticks the boxes and writes the days and the counts, with what else is to be said of them. */
export function showTicks(list: HTMLElement, ticks: SuccessorTicks, note: string): void {
  for (const row of rowsOf(list)) {
    const days = ticks.get(row.dataset['work'] ?? '') ?? NO_TICKS;
    for (const [stage, box] of boxesOf(row).entries()) showTick(box, days[stage] ?? '');
  }
  const status = list.querySelector('[data-successor-status]');
  if (status) status.textContent = countsText(postOf(list), ticks) + note;
}

/** The ticks of a row as its boxes stand; one that was not there before gets the day `today`. */
export function ticksOfRow(row: HTMLElement, before: readonly Tick[], today: string): Tick[] {
  return boxesOf(row).map((box, stage) => (box.checked ? before[stage] || today : ''));
}

/** Says what an import did, and line by line what it could not read. */
export function tellResult(list: HTMLElement, message: string, problems: readonly string[]): void {
  const result = list.querySelector('[data-successor-result]');
  if (!result) return;
  const lines = document.createElement('ul');
  for (const problem of problems) lines.appendChild(document.createElement('li')).textContent = problem;
  result.replaceChildren(message, ...(problems.length > 0 ? [lines] : []));
}

function countsText({ works }: ChecklistPost, ticks: SuccessorTicks): string {
  const counts = SUCCESSOR_STAGES.map((name, stage) => {
    const reached = works.filter(({ id }) => (ticks.get(id)?.[stage] ?? '') !== '');
    return `${name}${reached.length}件`;
  });
  return `${works.length}件の業務のうち、${counts.join('、')}です。`;
}

function boxesOf(row: HTMLElement): HTMLInputElement[] {
  return [...row.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

function showTick(box: HTMLInputElement, tick: Tick): void {
  box.checked = tick !== '';
  const day = box.parentElement?.querySelector('[data-day]');
  if (day) day.textContent = tick === '' || tick === UNDATED_TICK ? '' : wareki(tick);
}
