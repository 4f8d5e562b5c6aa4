import type { IsoDate } from './iso-date.ts';

/** Why something is handed over; the words that 事務引継規程 use. */
// prettier-ignore
export const HANDOVER_REASONS = ['異動', '退職', '休職', '育児休業', '担当替え', '組織改正', '長期欠勤'] as const;

/** One reason of a handover. */
export type HandoverReason = (typeof HANDOVER_REASONS)[number];

/** What is handed over, by whom and when: the cover of a pack. */
export interface HandoverOccasion {
  reason: HandoverReason;
  /** 内示日. */
  announcedOn?: IsoDate;
  /** 発令日: the day on which the successor starts, and of which the pack speaks. */
  orderedOn: IsoDate;
}
