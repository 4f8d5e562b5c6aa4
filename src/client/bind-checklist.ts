import { followStore } from './follow-store.ts';
import { openStore } from './open-store.ts';

const PREFIX = 'tsugite-checklist/';
const NOT_KEPT = '画面を閉じると、印は消えます。';

/** Keeps the ticks of a checklist in this browser, for this edition of this text only, until they are reset. */
export function bindChecklist(document: Document): void {
  const list = document.querySelector<HTMLElement>('[data-checklist]');
  if (!list) return;
  const key = `${PREFIX}${list.dataset['checklist'] ?? ''}`;
  const store = openStore(key);
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const show = () => tell(list, boxes, store.isKept() ? '' : NOT_KEPT);
  const keep = () => {
    const ticks = boxes.filter((box) => box.checked).map((box) => box.value);
    store.write(ticks.join(','));
    show();
  };
  const forget = bindReset(list, boxes, keep);
  list.addEventListener('change', () => {
    forget();
    keep();
  });
  list.querySelector<HTMLElement>('[data-checklist-help]')?.removeAttribute('hidden');
  followStore(key, () => {
    const ticks = store.read().split(',');
    for (const box of boxes) box.checked = ticks.includes(box.value);
    // Bringing back what was cleared here would take away what was ticked elsewhere since.
    forget();
    show();
  });
}

/** Clears all ticks, and brings them back at the next press; returns what makes it forget them. */
function bindReset(list: HTMLElement, boxes: readonly HTMLInputElement[], keep: () => void): () => void {
  const button = list.querySelector<HTMLElement>('[data-checklist-reset]');
  let cleared: HTMLInputElement[] = [];
  const remember = (ticks: HTMLInputElement[]) => {
    cleared = ticks;
    if (button) button.textContent = ticks.length > 0 ? '消した印を戻す' : '印を全て消す';
  };
  button?.addEventListener('click', () => {
    const ticks = boxes.filter((box) => box.checked);
    for (const box of boxes) box.checked = cleared.includes(box);
    remember(ticks);
    keep();
  });
  return () => remember([]);
}

function tell(list: HTMLElement, boxes: readonly HTMLInputElement[], note: string): void {
  const status = list.querySelector('[data-checklist-status]');
  const open = boxes.filter((box) => !box.checked);
  const isConditional = open.length > 0 && open.every((box) => 'when' in box.dataset);
  const done = boxes.length - open.length;
  const rest = isConditional ? `残りの${open.length}項目は、条件に当たるときだけの手順です。` : '';
  if (status) status.textContent = `${boxes.length}項目のうち${done}項目が済みました。${rest}${note}`;
}
