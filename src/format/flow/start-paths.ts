import { FLOW, type FlowBox, type FlowPaths } from './flow-layout.ts';
import { paths } from './flow-paths.ts';

/** The circle of a step that starts by itself and of the first one, with the words that say when. */
export function startPaths(box: FlowBox, isFirst: boolean, hasLineFromAbove: boolean): FlowPaths {
  const { above } = box;
  if (!isFirst && above.length === 0) return paths({});
  const middle = box.x + box.width / 2;
  const sign = middle > FLOW.width / 2 ? -1 : 1;
  const x = hasLineFromAbove ? middle + sign * (box.width / 2 - 14) : middle;
  const y = box.y - 28;
  const labelY = y + 4 - startLift(box);
  return paths({
    lines: [
      [
        [x, y + 8],
        [x, box.y],
      ],
    ],
    labels: above.length > 0 ? [{ lines: above, x: x + sign * 13, y: labelY, anchor: sign < 0 ? 'end' : 'start' }] : [],
    starts: [[x, y]],
  });
}

/** How far the words of a start reach above its circle: they stand there on several lines, clear of the box and its lines. */
export function startLift({ above }: Pick<FlowBox, 'above'>): number {
  return Math.max(0, above.length - 1) * FLOW.label;
}
