import { isIsoDate } from '#model/iso-date.ts';
import { NO_TICKS, type SuccessorTicks, type Tick, UNDATED_TICK } from '#model/successor-stage.ts';

/** Ticks as the browser keeps them: `juki-001=2026-04-01,○,,;juki-002=…`. */
export function storedTicks(ticks: SuccessorTicks): string {
  return [...ticks]
    .filter(([, days]) => days.some((day) => day !== ''))
    .map(([id, days]) => `${id}=${days.join(',')}`)
    .join(';');
}

/** Reads kept ticks; what is no tick counts as none. Works that the page no longer has are kept. */
export function readStoredTicks(stored: string): SuccessorTicks {
  const entries = stored.split(';').map((entry): [string, Tick[]] => {
    const [id = '', days = ''] = entry.split('=');
    const written = days.split(',');
    return [id, NO_TICKS.map((_, stage) => tickOf(written[stage] ?? ''))];
  });
  return new Map(entries.filter(([id]) => id !== ''));
}

function tickOf(text: string): Tick {
  return text === UNDATED_TICK || isIsoDate(text) ? text : '';
}
