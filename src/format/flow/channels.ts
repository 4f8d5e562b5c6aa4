import { FLOW, type FlowBox, type Side, type SideExit } from './flow-layout.ts';

/** A line that runs along a margin to a step of the same sheet. */
export interface Jump {
  box: FlowBox;
  exit: SideExit;
  target: FlowBox;
  /** The height at which it leaves its row. */
  from: number;
}

/** The lines that enter one box on one side: they run together, so that they come in with one arrow. */
interface Trunk {
  side: Side;
  jumps: Jump[];
  top: number;
  end: number;
}

/**
 * Gives each bundle of lines along a margin the innermost channel that is free over its whole height; lines that find
 * none have no channel.
 */
export function channels(jumps: readonly Jump[]): (Jump & { channel?: number })[] {
  const placed: (Trunk & { channel?: number })[] = [];
  for (const trunk of trunks(jumps).toSorted((a, b) => a.end - a.top - (b.end - b.top) || a.top - b.top)) {
    const beside = placed.filter((other) => other.side === trunk.side && overlap(other, trunk));
    const taken = new Set(beside.map(({ channel }) => channel));
    const channel = Array.from({ length: FLOW.channels }, (_, index) => index).find((index) => !taken.has(index));
    placed.push({ ...trunk, channel });
  }
  return placed.flatMap(({ jumps: each, channel }) => each.map((jump) => ({ ...jump, channel })));
}

function trunks(jumps: readonly Jump[]): Trunk[] {
  const byTarget = Map.groupBy(jumps, ({ target, exit }) => `${exit.side} ${target.step.id}`);
  return [...byTarget.values()].map((each) => {
    const heights = each.flatMap(({ from, target }) => [from, target.y]);
    return { side: each[0]?.exit.side ?? 'left', jumps: each, top: Math.min(...heights), end: Math.max(...heights) };
  });
}

function overlap(a: Trunk, b: Trunk): boolean {
  return a.top <= b.end + 24 && b.top <= a.end + 24;
}
