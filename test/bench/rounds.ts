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
  const { least, middle, most } = rangeOf(measurements, ({ cpuSeconds }) => cpuSeconds);
  return { middle, least: least.cpuSeconds, most: most.cpuSeconds };
}

/** A figure of several rounds. */
export interface Range<T = number> {
  least: T;
  middle: T;
  most: T;
}

/**
 * How two runs of the same round compare, over all rounds: the machine may be a fifth slower a minute later, but hardly
 * between two runs that follow each other. Throws where there is no round.
 */
export function ratiosOf<Round>(rounds: readonly Round[], ratio: (round: Round) => number): Range {
  return rangeOf(rounds.map(ratio), (value) => value);
}

function rangeOf<T>(items: readonly T[], size: (item: T) => number): Range<T> {
  const ordered = items.toSorted((a, b) => size(a) - size(b));
  const [least, middle, most] = [ordered[0], ordered[Math.floor(ordered.length / 2)], ordered.at(-1)];
  if (least === undefined || middle === undefined || most === undefined)
    throw new Error('a bench needs one round or more');
  return { least, middle, most };
}
