import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOW, type FlowLabel, type FlowLayout } from '#format/flow/flow-layout.ts';
import { layoutFlow } from '#format/flow/layout-flow.ts';
import { aStep, stepsWith } from '../../support/a-step.ts';
import { crossings, groundOf, overlaps, runTogether } from './geometry.ts';

const names = { marks: () => [], titleOf: () => '転居届の受付と世帯の変更の受付' };
const conditions = ['', '不備がある:', '転出証明書の再交付が要るとき:', '代理人が来庁し、委任状を持っていないとき:'];
const targets = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((step) => `s${step}`),
  fc.constant('終了'),
  fc.constant('juki-002'),
  fc.constant('s99'),
);
const next = fc
  .array(fc.tuple(fc.constantFrom(...conditions), targets), { maxLength: 4 })
  .map((exits) => exits.map(([condition, to]) => `${condition}${to}`).join(';'));
const nexts = fc.array(next, { minLength: 12, maxLength: 12 });
const lanes = ['届出人', '窓口担当', '人材育成担当主任', '課長', '会計課', '住民記録システム', '委託業者'];
const actors = fc.integer({ min: 1, max: 7 }).map((count) => lanes.slice(0, count));
const layouts = fc.tuple(nexts, actors).map(([each, by]) => layoutFlow(stepsWith(each, by), names));

function onEvery(check: (layout: FlowLayout) => void): void {
  fc.assert(fc.property(layouts, check), { numRuns: 200 });
}

describe('layoutFlow', () => {
  test('stays inside the drawing, words and all', () => {
    onEvery(({ lines, labels, sheets }) => {
      const grounds = labels.map(groundOf).flatMap(({ x, y, width, height }) => [
        [x, y],
        [x + width, y + height],
      ]);
      for (const [x = 0, y = 0] of [...lines.flat(), ...grounds]) {
        expect(x >= 0 && x <= FLOW.width && y >= 0 && y <= (sheets.at(-1)?.to ?? 0)).toBe(true);
      }
    });
  });

  test('runs no line through a box', () => {
    onEvery(({ lines, boxes }) => {
      for (const line of lines) expect(crossings(line, boxes)).toEqual([]);
    });
  });

  test('runs no line through words', () => {
    onEvery(({ lines, labels }) => {
      const grounds = labels.map(groundOf);
      for (const line of lines) expect(crossings(line, grounds)).toEqual([]);
    });
  });

  test('puts no words on a box or on other words', () => {
    onEvery(({ labels, boxes }) => {
      const grounds = labels.map((label: FlowLabel) => groundOf(label));
      for (const [index, ground] of grounds.entries()) {
        expect([...boxes, ...grounds.slice(index + 1)].filter((other) => overlaps(ground, other))).toEqual([]);
      }
    });
  });

  test('runs two lines on one another only where they leave or reach one place', () => {
    onEvery(({ lines }) => {
      for (const [index, line] of lines.entries()) {
        const others = lines.slice(index + 1).filter((other) => runTogether(line, other));
        for (const other of others) {
          expect(`${other.at(0)}` === `${line.at(0)}` || `${other.at(-1)}` === `${line.at(-1)}`).toBe(true);
        }
      }
    });
  });

  test('takes no line from one sheet to another, and no sheet is too high', () => {
    onEvery(({ lines, sheets }) => {
      for (const line of lines) {
        const heights = line.map(([, y]) => y);
        expect(sheets.some(({ from, to }) => Math.min(...heights) >= from && Math.max(...heights) < to)).toBe(true);
      }
      expect(Math.max(...sheets.map(({ from, to }) => to - from))).toBeLessThanOrEqual(FLOW.sheet);
    });
  });

  test('says at the foot of a sheet where it goes on, and at the head of the next from where', () => {
    const { sheets, labels } = layoutFlow(stepsWith(Array.from({ length: 30 }, () => '')), names);
    expect(sheets.length).toBeGreaterThan(1);
    const words = labels.flatMap(({ lines }) => lines);
    expect(words).toHaveLength(2 * (sheets.length - 1));
    expect(words[0]).toMatch(/^手順\d+へ$/);
    expect(words[1]).toMatch(/^手順\d+から$/);
  });

  test('says which step a line leads to that is not there, without a link', () => {
    const { labels } = layoutFlow(stepsWith(['不備がある:s9;不備がない:s2', 's8']), names);
    const away = labels.filter(({ lines }) => lines.join('').endsWith('へ'));
    expect(away.map(({ lines, to }) => [lines.join(''), to])).toEqual([
      ['手順s9へ', undefined],
      ['手順s8へ', undefined],
    ]);
  });

  test('breaks no mark of a step that has many', () => {
    const marks = ['リ1', 'リ2', 'リ3', 'リ4', 'リ5', 'リ6', '統1', '統2', '統3', '統10'];
    const { boxes } = layoutFlow([aStep()], { ...names, marks: () => marks });
    const lines = boxes[0]?.lines ?? [];
    expect(lines.slice(1).flatMap((line) => line.trim().split(' '))).toEqual(marks);
    expect(lines.length).toBeGreaterThan(2);
  });

  test('joins two branches to one step into one arrow', () => {
    const { lines, labels, boxes } = layoutFlow(stepsWith(['住民である:s2;住民でない:s2', '']), names);
    expect(lines).toHaveLength(3);
    expect(labels.map((label) => label.lines.join(''))).toEqual(['住民である／住民でない']);
    expect(boxes[0]?.gateway).toBeUndefined();
  });

  test('starts a step that begins by itself with a circle of its own and ends the step before it', () => {
    const [first, second] = stepsWith(['終了', '']);
    if (!first || !second) throw new Error('There are two steps');
    const { starts, ends, labels } = layoutFlow([first, { ...second, start: '毎月10日' }], names);
    expect([starts.length, ends.length]).toEqual([2, 2]);
    expect(labels.map((label) => label.lines)).toContainEqual(['毎月10日']);
  });

  const EVENT = '前年度の繰越明許費に係る歳出予算の執行状況調査の依頼が届いたとき';

  test.each(['毎月10日', EVENT])(
    'runs no line through the words of a start, %s, of a step that others lead to',
    (start) => {
      const started = stepsWith(['s2', 's3', '不備がある:s2'], ['窓口担当', '届出人', '課長']).map((step) => ({
        ...step,
        start,
      }));
      const { lines, labels, boxes, starts } = layoutFlow(started, names);
      const grounds = labels.filter(({ lines: words }) => words.join('') === start).map(groundOf);
      expect([starts.length, grounds.length]).toEqual([3, 3]);
      for (const ground of grounds) expect(boxes.filter((box) => overlaps(ground, box))).toEqual([]);
      for (const line of lines) expect(crossings(line, grounds)).toEqual([]);
    },
  );

  test('leaves room below the heads of the lanes for a start of several lines', () => {
    const { frame, labels } = layoutFlow([aStep({ start: EVENT })], names);
    expect(labels.map((label) => label.lines.length)).toEqual([3]);
    for (const label of labels) expect(groundOf(label).y).toBeGreaterThan(frame.header);
  });

  test('has an end only where a step leads to it', () => {
    expect(layoutFlow(stepsWith(['', '']), names).ends).toHaveLength(1);
    expect(layoutFlow(stepsWith(['', 's1']), names).ends).toEqual([]);
  });

  test('draws nothing but the frame without steps', () => {
    expect(layoutFlow([], names)).toMatchObject({ boxes: [], lines: [], labels: [], starts: [], ends: [] });
  });

  test('keeps a box inside the lanes though it is wider than its own', () => {
    const steps = lanes.map((actor, index) => aStep({ id: `s${index}`, actor, exits: [] }));
    const { boxes, frame } = layoutFlow(steps, names);
    for (const { x, width } of boxes) expect(x >= frame.left && x + width <= frame.right).toBe(true);
    expect(Math.min(...boxes.map(({ width }) => width))).toBe(FLOW.box.least);
  });
});
