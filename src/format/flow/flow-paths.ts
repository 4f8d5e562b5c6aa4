import type { FlowPaths } from './flow-layout.ts';

/** Paths of which only some parts are given. */
export function paths(parts: Partial<FlowPaths>): FlowPaths {
  return { lines: [], labels: [], starts: [], ends: [], ...parts };
}

/** All paths as one. */
export function allPaths(each: readonly FlowPaths[]): FlowPaths {
  return {
    lines: each.flatMap(({ lines }) => lines),
    labels: each.flatMap(({ labels }) => labels),
    starts: each.flatMap(({ starts }) => starts),
    ends: each.flatMap(({ ends }) => ends),
  };
}
