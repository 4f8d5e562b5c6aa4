import type { Step } from '#model/step.ts';
import { FLOW, type FlowFrame } from './flow-layout.ts';
import { lanesOf } from './lanes-of.ts';
import { wrapText } from './wrap-text.ts';

/** The lanes of a chart; a margin is wide only where lines run along it. */
export function frameOf(steps: readonly Step[]): FlowFrame {
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  const jumps = steps.flatMap(({ exits }, from) =>
    exits.flatMap(({ to }) => (to.kind === 'step' ? [(places.get(to.id) ?? from + 1) - from] : [])),
  );
  const left = jumps.some((jump) => jump <= 0) ? FLOW.margin : FLOW.edge;
  const right = FLOW.width - (jumps.some((jump) => jump > 1) ? FLOW.margin : FLOW.edge);
  const actors = lanesOf(steps);
  const width = (right - left) / Math.max(actors.length, 1);
  const lanes = actors.map((actor, index) => ({
    actor,
    name: wrapText(actor, width / FLOW.font - 0.5),
    x: left + width * index,
    width,
  }));
  return { left, right, lanes, header: 14 * Math.max(2, ...lanes.map(({ name }) => name.length)) + 12 };
}
