/** What one Node process used, from its start to its end. */
export interface ProcessRecord {
  command: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  endedAt: number;
  /** User and system time of all its threads. */
  cpuSeconds: number;
  /** Its largest resident set; Linux counts that of its parent at the time of the fork into it. */
  peakBytes: number;
}

/**
 * The largest sum of peaks over processes that were alive together. An upper bound: they need not have reached their
 * peaks at the same instant, so that a run of several processes is never shown smaller than it was.
 */
export function peakTogether(records: readonly ProcessRecord[]): number {
  const sums = records.map(({ startedAt: instant }) =>
    records
      .filter(({ startedAt, endedAt }) => startedAt <= instant && instant < endedAt)
      .reduce((sum, { peakBytes }) => sum + peakBytes, 0),
  );
  return Math.max(0, ...sums);
}
