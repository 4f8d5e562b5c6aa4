import type { FlowBox, Side, SideExit } from './flow-layout.ts';

/** A line that runs along a margin, from one height to another. */
export interface Jump {
  box: FlowBox;
  exit: SideExit;
  target: FlowBox;
  side: Side;
  from: number;
  to: number;
}

/** How many lines fit beside each other in a margin. */
const CHANNELS = 5;

/**
 * Gives each line along a margin the innermost channel that is free over its whole height, and counts the lines that
 * enter one box on one side, so that their arrows do not fall on each other.
 */
export function channels(jumps: readonly Jump[]): (Jump & { channel: number; entry: number })[] {
  const placed: (Jump & { channel: number; entry: number })[] = [];
  for (const jump of jumps.toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.from - b.from)) {
    const beside = placed.filter((other) => other.side === jump.side);
    const taken = new Set(beside.filter((other) => overlap(other, jump)).map(({ channel }) => channel));
    const free = Array.from({ length: CHANNELS }, (_, index) => index).find((index) => !taken.has(index));
    const entry = beside.filter(({ target }) => target === jump.target).length;
    placed.push({ ...jump, channel: free ?? CHANNELS - 1, entry });
  }
  return placed;
}

function overlap(a: Jump, b: Jump): boolean {
  const [aTop, aEnd] = [Math.min(a.from, a.to), Math.max(a.from, a.to) + 30];
  const [bTop, bEnd] = [Math.min(b.from, b.to), Math.max(b.from, b.to) + 30];
  return aTop <= bEnd && bTop <= aEnd;
}
