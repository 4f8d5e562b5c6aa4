import { openStore, type Store } from './open-store.ts';

const PREFIX = 'tsugite-checklist/';

/** Keeps the ticks of a checklist in this browser, for this edition of this text only, until they are reset. */
export function bindChecklist(document: Document): void {
  const list = document.querySelector<HTMLElement>('[data-checklist]');
  if (!list) return;
  const key = `${PREFIX}${list.dataset['checklist'] ?? ''}`;
  const store = openStore();
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const ticked = new Set(readTicks(store, key));
  for (const box of boxes) box.checked = ticked.has(box.value);
  list.addEventListener('change', () => save(list, boxes, { store, key }));
  list.querySelector('[data-checklist-reset]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    save(list, boxes, { store, key });
  });
  list.querySelector<HTMLElement>('[data-checklist-help]')?.removeAttribute('hidden');
  tell(list, boxes);
}

function readTicks(store: Store, key: string): string[] {
  return (store?.getItem(key) ?? '').split(',').filter(Boolean);
}

function save(list: HTMLElement, boxes: readonly HTMLInputElement[], place: { store: Store; key: string }): void {
  const ticks = boxes.filter((box) => box.checked).map((box) => box.value);
  if (ticks.length === 0) place.store?.removeItem(place.key);
  else place.store?.setItem(place.key, ticks.join(','));
  tell(list, boxes);
}

function tell(list: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const status = list.querySelector('[data-checklist-status]');
  const done = boxes.filter((box) => box.checked).length;
  if (status) status.textContent = `${boxes.length}項目のうち${done}項目が済みました。`;
}
