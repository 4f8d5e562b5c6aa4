import type { Measurement } from './measure.ts';

/** What the same command used in several rounds: one round may be a tenth off on a machine that does other things too. */
export interface Rounds {
  /** The round whose CPU time is in the middle. */
  middle: Measurement;
  /** The least and the most CPU seconds of all rounds. */
  least: number;
  most: number;
}

/** Puts rounds of the same command together. Throws where there is none. */
export function roundsOf(measurements: readonly Measurement[]): Rounds {
  const ordered = measurements.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds);
  const [least, middle, most] = [ordered[0], ordered[Math.floor(ordered.length / 2)], ordered.at(-1)];
  if (!least || !middle || !most) throw new Error('a bench needs one round or more');
  return { middle, least: least.cpuSeconds, most: most.cpuSeconds };
}
