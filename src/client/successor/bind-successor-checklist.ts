import { dayInJapan } from '#model/day-in-japan.ts';
import { NO_TICKS, type SuccessorTicks } from '#model/successor-stage.ts';
import { followStore } from '../follow-store.ts';
import { openStore } from '../open-store.ts';
import { postOf, rowsOf, showTicks, tellResult, ticksOfRow } from './checklist-table.ts';
import { importChecklist } from './import-checklist.ts';
import { saveFile } from './save-file.ts';
import { readStoredTicks, storedTicks } from './stored-ticks.ts';
import { writeSuccessorCsv } from './write-successor-csv.ts';

const PREFIX = 'tsugite-successor/';
const RESET_QUESTION = 'この職の印を全て消します。CSVで保存していない印は元に戻せません。消してよろしいですか。';

const NOT_KEPT = 'この端末に印を残せません。この画面を閉じる前に「CSVで保存」を押してください。';

/** Keeps the ticks of a post's checklist in this browser, with the day of each, and saves and reads them as CSV. */
export function bindSuccessorChecklist(list: HTMLElement): void {
  const post = postOf(list);
  const key = PREFIX + post.id;
  const store = openStore(key);
  let ticks: SuccessorTicks = new Map();
  const show = (shown: SuccessorTicks) => showTicks(list, (ticks = shown), store.isKept() ? '' : NOT_KEPT);
  const keep = (changed: SuccessorTicks) => {
    store.write(storedTicks(changed));
    show(changed);
  };
  for (const row of rowsOf(list)) {
    const id = row.dataset['work'] ?? '';
    const days = () => ticksOfRow(row, ticks.get(id) ?? NO_TICKS, today());
    row.addEventListener('change', () => keep(new Map([...ticks, [id, days()]])));
  }
  onClick(list, 'reset', () => confirm(RESET_QUESTION) && keep(new Map()));
  onClick(list, 'export', () =>
    saveFile(`引継ぎチェックリスト_${post.id}_${today()}.csv`, writeSuccessorCsv(post, ticks)),
  );
  onFile(list, (name, bytes) => {
    const result = importChecklist({ name, bytes }, post, ticks);
    tellResult(list, result.message, result.problems);
    keep(result.ticks);
  });
  for (const part of list.querySelectorAll<HTMLElement>('[data-successor-tools]')) part.hidden = false;
  followStore(key, () => show(readStoredTicks(store.read())));
}

function today(): string {
  return dayInJapan(new Date());
}

function onClick(list: HTMLElement, name: string, act: () => void): void {
  list.querySelector(`[data-successor-${name}]`)?.addEventListener('click', act);
}

function onFile(list: HTMLElement, act: (name: string, bytes: Uint8Array) => void): void {
  const input = list.querySelector<HTMLInputElement>('[data-successor-import]');
  input?.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (!file) return;
    act(file.name, new Uint8Array(await file.arrayBuffer()));
    // The same file can be chosen again after it was mended.
    input.value = '';
  });
}
