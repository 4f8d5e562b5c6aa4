import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { print } from '#site/print.ts';

const printed = (code: string) => {
  const out = new PassThrough();
  print('指摘はありません。\n', out);
  return () => out.emit('error', Object.assign(new Error(code), { code }));
};

test.each(['EPIPE', 'EOF'])('ends in silence where the reader has seen enough (%s)', (code) => {
  expect(printed(code)).not.toThrow();
});

test('does not hide that nothing could be written', () => {
  expect(printed('ENOSPC')).toThrow('ENOSPC');
});
