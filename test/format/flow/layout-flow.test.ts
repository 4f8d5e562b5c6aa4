import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOW, type FlowBox, type FlowLayout } from '#format/flow/flow-layout.ts';
import { layoutFlow } from '#format/flow/layout-flow.ts';
import { stepsWith } from '../../support/a-step.ts';

type Point = readonly [number, number];

const conditions = ['', '不備がある:', '転出証明書の再交付が要るとき:', '代理人が来庁し、委任状を持っていないとき:'];
const targets = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((step) => `s${step}`),
  fc.constant('終了'),
  fc.constant('juki-002'),
);
const next = fc
  .array(fc.tuple(fc.constantFrom(...conditions), targets), { maxLength: 4 })
  .map((exits) => exits.map(([condition, to]) => `${condition}${to}`).join(';'));
const nexts = fc.array(next, { minLength: 8, maxLength: 8 });
const layouts = nexts.map((each) => layoutFlow(stepsWith(each, ['届出人', '窓口担当', '課長']), () => []));

describe('layoutFlow', () => {
  test('draws a line for the start and for every exit', () => {
    fc.assert(
      fc.property(nexts, (each) => {
        const steps = stepsWith(each);
        const exits = steps.flatMap((step) => step.exits).length;
        expect(layoutFlow(steps, () => []).lines).toHaveLength(1 + exits);
      }),
    );
  });

  test('stays inside the drawing', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (const [x, y] of layout.lines.flatMap(({ points }) => points)) {
          expect(x >= 0 && x <= FLOW.width && y >= 0 && y <= layout.height).toBe(true);
        }
      }),
    );
  });

  test('runs no line through a box', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (const { points } of layout.lines) expect(crossings(points, layout.boxes)).toEqual([]);
      }),
    );
  });

  test('puts no two conditions on one place', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const places = layout.lines.filter(({ label }) => label.length > 0).map(({ labelAt }) => labelAt.join());
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test('has an end only where the last step leads to it', () => {
    expect(layoutFlow(stepsWith(['', '']), () => []).end).toBeDefined();
    expect(layoutFlow(stepsWith(['', 's1']), () => []).end).toBeUndefined();
  });

  test('draws nothing but the frame without steps', () => {
    expect(layoutFlow([], () => [])).toMatchObject({ boxes: [], lines: [], terminals: [], lanes: [] });
  });
});

/** Boxes whose inside a polyline passes through; touching an edge is how lines begin and end. */
function crossings(points: readonly Point[], boxes: FlowLayout['boxes']): FlowBox[] {
  const sections = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  return boxes.filter((box) => sections.some(([from, to]) => passesThrough(from, to, box)));
}

function passesThrough([x1, y1]: Point, [x2, y2]: Point, { x, y, width, height }: FlowBox): boolean {
  const inner = 0.5;
  return (
    Math.max(x1, x2) > x + inner &&
    Math.min(x1, x2) < x + width - inner &&
    Math.max(y1, y2) > y + inner &&
    Math.min(y1, y2) < y + height - inner
  );
}
