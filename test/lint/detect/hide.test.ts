import { expect, test } from 'vitest';
import { hide } from '#lint/detect/hide.ts';

test.each([
  ['個人番号「1111-1111-1118」', '個人番号「●●●●●●●●●●●●●●」'],
  ['番号「999999999999」', '番号「●●●●●●●●●●●●」'],
  ['パスワード：himitsu', 'パスワード：●●●●●●●'],
  ['口座番号「9876543」', '口座番号「●●●●●●●」'],
  ['見本の番号「123456789018」', '見本の番号「123456789018」'],
  ['施行日「2026-04-31」', '施行日「2026-04-31」'],
  ['年間件数「1,200」', '年間件数「1,200」'],
])('hides in %s what must not be repeated', (text, answer) => {
  expect(hide(text)).toBe(answer);
});
