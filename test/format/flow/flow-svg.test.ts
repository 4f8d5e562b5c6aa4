import { describe, expect, test } from 'vitest';
import { flowSvg } from '#format/flow/flow-svg.ts';
import { layoutFlow } from '#format/flow/layout-flow.ts';
import type { Step } from '#model/step.ts';
import { aStep, stepsWith } from '../../support/a-step.ts';

function draw(steps: readonly Step[], title = '転入届の受付の業務フロー図'): string {
  return flowSvg(layoutFlow(steps, { marks: () => ['リ1'], titleOf: () => '転居届の受付' }), {
    title,
    description: '手順の図です。',
    hrefOf: (id) => `${id}.html`,
  });
}

describe('flowSvg', () => {
  test('names the drawing for readers who cannot see it', () => {
    const svg = draw(stepsWith(['', '']));
    expect(svg).toContain('aria-labelledby="flow-title-1" aria-describedby="flow-desc"');
    expect(svg).toContain('<title id="flow-title-1">転入届の受付の業務フロー図</title>');
  });

  test('numbers the drawings of a chart of several sheets in their names', () => {
    const names = [...draw(stepsWith(Array.from({ length: 30 }, () => ''))).matchAll(/<title id="([^"]+)">([^<]+)</g)];
    expect(names.map(([, id, name]) => [id, name])).toEqual([
      ['flow-title-1', `転入届の受付の業務フロー図（1/${names.length}）`],
      ['flow-title-2', `転入届の受付の業務フロー図（2/${names.length}）`],
      ...names.slice(2).map(([, id, name]) => [id, name]),
    ]);
  });

  test('keeps marks apart from the title in the name of a link', () => {
    const words = /<a href="#step-s1">.*?<\/a>/.exec(draw([aStep()]))?.[0].replaceAll(/<[^>]+>/g, '');
    expect(words).toMatch(/\S リ1$/u);
  });

  test('links each box to its step and each other procedure to its page', () => {
    const svg = draw(stepsWith(['市内のとき:juki-002;市外のとき:s2', '']));
    expect(svg).toContain('href="#step-s1"');
    expect(svg).toContain('href="#step-s2"');
    expect(svg).toContain('href="juki-002.html"');
  });

  test('escapes every text that authors write', () => {
    const hostile = '<script>alert("&")</script>';
    const svg = draw([aStep({ actor: hostile, title: hostile, when: hostile })], hostile);
    expect(svg).not.toMatch(/<script/i);
    expect(svg).not.toMatch(/="[^"]*</);
  });

  test('draws the ground of every label, also where a step leads to one that is not there', () => {
    const svg = draw(stepsWith(['不備がある:s9;juki-002;終了', '不備がある:s1;s8']));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg).not.toContain('href="#step-s9"');
  });

  test('carries no style and no script of its own', () => {
    expect(draw(stepsWith(['不備:s1', '不備:s1;終了']))).not.toMatch(/\s(?:style|on\w+)=|<style|javascript:/);
  });

  test('marks 重要管理ポイント by a class', () => {
    expect(draw([aStep({ isKeyControl: true })])).toContain('<rect class="flow-key"');
    expect(draw([aStep()])).not.toContain('flow-key');
  });

  test('repeats the lanes on every sheet', () => {
    const svg = draw(stepsWith(Array.from({ length: 30 }, () => '')));
    const sheets = svg.split('<svg').length - 1;
    expect(sheets).toBeGreaterThan(1);
    expect(svg.match(/flow-head/g)).toHaveLength(sheets);
    expect(svg.match(/>窓口担当</g)).toHaveLength(sheets);
  });

  test('is the same for the same steps', () => {
    const steps = stepsWith(['不備:s3', '', '終了']);
    expect(draw(steps)).toBe(draw(steps));
  });
});
