import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '#format/display-width.ts';
import { mayBeginLine } from '#format/line-edges.ts';
import { wrapTo } from '#format/lay-text.ts';

describe('wrapTo', () => {
  test.each([
    ['届書を受け取る', 14, ['届書を受け取る']],
    ['届書を受け取る', 6, ['届書を', '受け取', 'る']],
    ['届書を見る。', 10, ['届書を見', 'る。']],
    ['ストレスチェックの実施', 12, ['ストレス', 'チェックの実', '施']],
    ['1a,。、', 5, ['1a,。', '、']],
    ['・・・・・・', 8, ['・・・・', '・・']],
    ['12月〜3月', 4, ['12', '月〜', '3月']],
  ])('cuts %s to %i columns', (text, width, lines) => {
    expect(wrapTo(text, width)).toEqual(lines);
  });

  const words = fc.string({ unit: fc.constantFrom(...'届書、。）ーっa1,'), maxLength: 40 });
  const width = fc.integer({ min: 4, max: 20 });

  test('loses no character', () => {
    fc.assert(fc.property(words, width, (text, columns) => wrapTo(text, columns).join('') === text));
  });

  test('keeps to the width', () => {
    fc.assert(
      fc.property(words, width, (text, columns) =>
        wrapTo(text, columns).every((line) => displayWidth(line) <= columns),
      ),
    );
  });

  test('begins no line with a mark where marks stand apart', () => {
    const apart = words.map((text) => `届${text.replaceAll(/[、。）ーっ,]{2,}/gu, '書')}`);
    fc.assert(
      fc.property(apart, width, (text, columns) => wrapTo(text, columns).every((line) => mayBeginLine(line.charAt(0)))),
    );
  });
});
