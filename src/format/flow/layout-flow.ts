import type { Step } from '#model/step.ts';
import type { FlowLayout, FlowNames } from './flow-layout.ts';
import { allPaths } from './flow-paths.ts';
import { frameOf } from './frame-of.ts';
import { rowOf } from './row-of.ts';
import { sidePaths } from './side-paths.ts';
import { stackRows } from './stack-rows.ts';
import { startPaths } from './start-paths.ts';
import { straightPaths } from './straight-paths.ts';

/**
 * Lays out a whole chart: lanes, one row a step, rows on sheets. Straight exits run down between the rows; all others
 * leave their row sideways, where no box stands: forward jumps to the right and returns to the left. No line crosses from
 * one sheet to another: words say where it goes on.
 */
export function layoutFlow(steps: readonly Step[], names: FlowNames): FlowLayout {
  const frame = frameOf(steps);
  const { boxes, sheets } = stackRows(
    steps.map((_, index) => rowOf({ steps, index, frame, names })),
    frame,
  );
  const down = boxes.flatMap((box, index) => {
    const before = boxes[index - 1];
    const hasLineFromAbove = before?.straight !== undefined;
    return [
      startPaths(box, index === 0, hasLineFromAbove),
      straightPaths(box, { next: boxes[index + 1], sheets, header: frame.header }),
    ];
  });
  return { frame, sheets, boxes, ...allPaths([...down, sidePaths(boxes, frame, sheets)]) };
}
