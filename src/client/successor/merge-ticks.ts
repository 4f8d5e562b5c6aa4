import { NO_TICKS, type SuccessorTicks, type Tick, UNDATED_TICK } from '#model/successor-stage.ts';

/** Two sets of ticks put together, and how many of the result only one side had. */
export interface MergedTicks {
  ticks: SuccessorTicks;
  /** Ticks that were not there before. */
  addedCount: number;
  /** Ticks that the imported side lacks; they stay. */
  keptCount: number;
}

/** Adds imported ticks to those that are there. No tick is ever cleared; of two days the earlier one stays. */
export function mergeTicks(current: SuccessorTicks, imported: SuccessorTicks): MergedTicks {
  const ids = new Set([...current.keys(), ...imported.keys()]);
  const pairs = [...ids].map((id) => {
    const [here, there] = [current.get(id) ?? NO_TICKS, imported.get(id) ?? NO_TICKS];
    return { id, stages: here.map((tick, stage) => ({ here: tick, there: there[stage] ?? '' })) };
  });
  const stages = pairs.flatMap((pair) => pair.stages);
  return {
    ticks: new Map(pairs.map((pair) => [pair.id, pair.stages.map(({ here, there }) => earlierTick(here, there))])),
    addedCount: stages.filter(({ here, there }) => here === '' && there !== '').length,
    keptCount: stages.filter(({ here, there }) => here !== '' && there === '').length,
  };
}

/** A day says more than a bare tick, and a tick more than none; stages are reached on the earlier of two days. */
function earlierTick(a: Tick, b: Tick): Tick {
  const days = [a, b].filter((tick) => tick !== '' && tick !== UNDATED_TICK).toSorted();
  return days[0] ?? (a || b);
}
