import type { IsoDate } from './iso-date.ts';

/** The four stages of taking over a work, in order (引継ぎの後任者チェックリスト). The last one counts for 対応可能者数. */
export const SUCCESSOR_STAGES = ['受領', '説明を受けた', '一緒にやった', '一人でできる'] as const;

/** What stands for a tick whose day nobody wrote down. */
export const UNDATED_TICK = '○';

/** Whether a stage is reached: the day on which it was ticked, `○` where the day is not known, empty where it is not. */
export type Tick = IsoDate | typeof UNDATED_TICK | '';

/** The ticks of each work by its id, one for each of the four stages. */
export type SuccessorTicks = ReadonlyMap<string, readonly Tick[]>;

/** A work's ticks before anybody has ticked anything. */
export const NO_TICKS: readonly Tick[] = SUCCESSOR_STAGES.map(() => '' as const);
