import { expect, test } from 'vitest';
import { exitLabel } from '#site/exit-label.ts';

test.each([
  { condition: '', to: { kind: 'step', id: 's4' }, label: '手順4へ' },
  { condition: '不備がある', to: { kind: 'step', id: 's4' }, label: '不備がある：手順4へ' },
  { condition: '', to: { kind: 'step', id: 's9' }, label: '手順s9へ' },
  { condition: '市内のとき', to: { kind: 'procedure', id: 'juki-002' }, label: '市内のとき：手順書「転居届の受付」へ' },
  { condition: '', to: { kind: 'procedure', id: 'juki-009' }, label: '手順書「juki-009」へ' },
  { condition: '', to: { kind: 'end' }, label: '終了' },
] as const)('says $label', ({ label, ...exit }) => {
  expect(exitLabel(exit, { s4: 4 }, { 'juki-002': '転居届の受付' })).toBe(label);
});
