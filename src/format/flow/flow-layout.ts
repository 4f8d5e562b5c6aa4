import type { Step, StepExit } from '#model/step.ts';

/** Measures of the drawing in pixels: 680 wide is the text width of A4 portrait at 96 dpi. */
export const FLOW = {
  width: 680,
  margin: 40,
  header: 40,
  font: 12,
  line: 16,
  label: 13,
  pad: 8,
  gap: 28,
  /** Above a box: where a chart may be cut between sheets, below the words and the bend of the line that comes in. */
  cut: 10,
  diamond: 13,
  branch: 30,
  channel: 6,
} as const;

/** The side of the chart that a line runs along. */
export type Side = 'left' | 'right';

/** An exit that does not go straight down, with the side it leaves on and its place among those of that side. */
export interface SideExit {
  exit: StepExit;
  side: Side;
  order: number;
  label: readonly string[];
}

/** A box of the chart: one step, with all that leaves its row. */
export interface FlowBox {
  step: Step;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
  /** The middle of the gateway below the box, where the step branches. */
  gateway?: { x: number; y: number };
  /** The exit to the following step, or to the end from the last one. */
  straight?: StepExit;
  sides: readonly SideExit[];
}

/** An end, or a link to another procedure, standing beside the gateway that leads to it. */
export interface FlowTerminal {
  kind: 'end' | 'procedure';
  id: string;
  x: number;
  y: number;
}

/** A line with its points, and the words of its condition where it has one. */
export interface FlowLine {
  points: readonly (readonly [number, number])[];
  label: readonly string[];
  labelAt: readonly [number, number];
  anchor: 'start' | 'end';
}

/** A flow chart as geometry, before it becomes a drawing. */
export interface FlowLayout {
  height: number;
  lanes: readonly { name: readonly string[]; x: number; width: number }[];
  boxes: readonly FlowBox[];
  terminals: readonly FlowTerminal[];
  lines: readonly FlowLine[];
  start: readonly [number, number];
  end?: readonly [number, number];
}

/** Marks of a step, such as リ1 and 統1; none where it has none. */
export type StepMarks = (stepId: string) => readonly string[];
