import type { IsoDate } from './iso-date.ts';

/** Milliseconds by which Japan is ahead of UTC, all year round. */
const AHEAD = 9 * 3600 * 1000;

/** The day in Japan at an instant: a fiscal year turns at midnight there, whatever zone the machine runs in. */
export function dayInJapan(instant: Date): IsoDate {
  return new Date(instant.getTime() + AHEAD).toISOString().slice(0, 10);
}
