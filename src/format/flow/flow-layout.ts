import type { Step, StepExit } from '#model/step.ts';

/** Measures of the drawing in pixels: 680 wide is the text width of A4 portrait, a little reduced when printed. */
export const FLOW = {
  width: 680,
  /** Beside the lanes: with lines that run along it, and without. */
  margin: 34,
  edge: 8,
  /** Between the heads of the lanes and the first box of a sheet: the start, or where the line comes from. */
  top: 42,
  font: 12,
  line: 16,
  small: 11,
  label: 13,
  pad: 8,
  gap: 27,
  /** How far above a box the line that comes in bends. */
  bend: 16,
  /** Room above a box for a start of its own. */
  start: 34,
  /** Below the last row of a sheet: where the line goes on to, or the end; and where no line goes on. */
  tail: 46,
  rest: 14,
  diamond: 13,
  /** How far below a box its only line turns sideways. */
  drop: 14,
  branch: 32,
  /** Between two lines along a margin, and how many there may be. */
  channel: 7,
  channels: 4,
  box: { least: 124, most: 190 },
  /** How high a sheet may be: the text of A4 portrait at this scale; the first one leaves room for its heading. */
  sheet: 1050,
  firstSheet: 965,
} as const;

/** The side of the chart that a line runs along. */
export type Side = 'left' | 'right';

/** An exit that does not go straight down: the side it leaves on and how far below the first of that side. */
export interface SideExit {
  exit: StepExit;
  side: Side;
  down: number;
  label: readonly string[];
  /** What stands below the line where it leads away: the title of another procedure, or a step that is not there. */
  below: readonly string[];
}

/** A box of the chart: one step, with all that leaves its row. */
export interface FlowBox {
  step: Step;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
  /** What stands above it: the words of a start of its own. */
  above: readonly string[];
  /** Where lines leave it at its foot. */
  outX: number;
  /** The middle of the gateway below the box, where the step branches. */
  gateway?: { x: number; y: number };
  /** The exit to the following step, or to the end from the last one, with its words and the side they stand on. */
  straight?: { exit: StepExit; label: readonly string[]; side: Side; labelY: number };
  sides: readonly SideExit[];
  /** Where its row ends: below its gateway and all the lines that leave it sideways. */
  bottom: number;
}

/** The lanes and the room for them. */
export interface FlowFrame {
  /** Where the lanes begin and end. */
  left: number;
  right: number;
  /** How high their heads are. */
  header: number;
  lanes: readonly { actor: string; name: readonly string[]; x: number; width: number }[];
}

/** A part of a chart that is printed on one sheet: from one height to another. */
export interface FlowSheet {
  from: number;
  to: number;
}

/** The corners of a line that ends with an arrow. */
export type FlowLine = readonly (readonly [number, number])[];

/** Words beside a line; `to` makes them a link to a step or to another procedure. */
export interface FlowLabel {
  lines: readonly string[];
  /** The place of the first base line. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  to?: { kind: 'step' | 'procedure'; id: string };
}

/** Lines with their words and the circles at their ends. */
export interface FlowPaths {
  lines: readonly FlowLine[];
  labels: readonly FlowLabel[];
  starts: readonly (readonly [number, number])[];
  ends: readonly (readonly [number, number])[];
}

/** A flow chart as geometry, before it becomes a drawing. */
export interface FlowLayout extends FlowPaths {
  frame: FlowFrame;
  sheets: readonly FlowSheet[];
  boxes: readonly FlowBox[];
}

/** What a chart shows of a step and of another procedure besides the steps themselves. */
export interface FlowNames {
  /** Marks of a step, such as リ1 and 統1; none where it has none. */
  marks: (stepId: string) => readonly string[];
  /** The title of another procedure. */
  titleOf: (procedureId: string) => string;
}
