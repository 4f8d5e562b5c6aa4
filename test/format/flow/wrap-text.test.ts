import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '#format/flow/wrap-text.ts';

describe('wrapText', () => {
  test.each([
    ['届書を確認します', 5, ['届書を', '確認します']],
    ['実習計画書を1人ずつ作ります', 7, ['実習計画書を', '1人ずつ', '作ります']],
    ['書類がそろった', 5, ['書類が', 'そろった']],
    ['確認します', 3, ['確認し', 'ます']],
    ['届書を確認、返却', 5, ['届書を', '確認、返却']],
    ['届書（写し）を見る', 4, ['届書', '（写し）', 'を見る']],
    ['3階(税務)', 3.2, ['3階', '(税務)']],
    ['届出の午前〜午後', 5, ['届出の', '午前〜午後']],
    ['ABCDEFGH', 2.2, ['ABCD', 'EFGH']],
    ['届書', 4, ['届書']],
    ['', 4, []],
  ])('breaks %s at %i', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  const words = fc.string({ unit: fc.constantFrom(...'届書確認、。（）「」ーっa1 '), maxLength: 40 });
  const width = fc.integer({ min: 1, max: 12 });

  test('loses no character', () => {
    fc.assert(fc.property(words, width, (text, ems) => wrapText(text, ems).join('') === text));
  });

  test('starts no line with a closing mark and ends none with an opening one', () => {
    fc.assert(
      fc.property(words, width, (text, ems) => {
        const lines = wrapText(text, ems);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、。）」ーっ]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「]$/u);
      }),
    );
  });

  test('keeps texts without marks within the width', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'届書確認a1ア'), maxLength: 40 });
    fc.assert(
      fc.property(plain, width, (text, ems) => wrapText(text, ems).every((line) => textWidth(line) <= ems + 1e-9)),
    );
  });
});

test('textWidth counts full width as one em and ASCII as about half', () => {
  expect(textWidth('届書')).toBe(2);
  expect(textWidth('ab')).toBeCloseTo(1.1);
});
