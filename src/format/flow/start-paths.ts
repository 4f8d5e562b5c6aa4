import { FLOW, type FlowBox, type FlowPaths } from './flow-layout.ts';
import { paths } from './flow-paths.ts';
import { wrapText } from './wrap-text.ts';

/** The circle of a step that starts by itself and of the first one, with the words that say when. */
export function startPaths(box: FlowBox, isFirst: boolean, hasLineFromAbove: boolean): FlowPaths {
  const { start } = box.step;
  if (!isFirst && !start) return paths({});
  const middle = box.x + box.width / 2;
  const sign = middle > FLOW.width / 2 ? -1 : 1;
  const x = hasLineFromAbove ? middle + sign * (box.width / 2 - 14) : middle;
  const y = box.y - 28;
  const words = start ? wrapText(start, 16) : [];
  const labelY = y + 4 - ((words.length - 1) * FLOW.label) / 2;
  return paths({
    lines: [
      [
        [x, y + 8],
        [x, box.y],
      ],
    ],
    labels: words.length > 0 ? [{ lines: words, x: x + sign * 13, y: labelY, anchor: sign < 0 ? 'end' : 'start' }] : [],
    starts: [[x, y]],
  });
}
