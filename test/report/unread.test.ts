import { expect, test } from 'vitest';
import type { Notice } from '#model/finding.ts';
import { unread, unreadNotes } from '#report/unread.ts';
import { aManual } from '../support/a-manual.ts';

const notice = (file: string): Notice => ({ file, line: 3, column: 1, ruleId: 'readable-file', message: '', fix: '' });

test('a figure lacks what could not be read of lists and procedures, and nothing of attachments', () => {
  const list = notice('sections/a/inventory.csv');
  const manual = aManual({ notices: [notice('sections/a/files/b.pdf'), list, notice('sections/a/images/c.png')] });
  expect(unread(manual)).toEqual([list]);
  expect(unreadNotes(manual)[0]).toContain('読み取れないところが1件あり');
  expect(unreadNotes(aManual({ notices: [notice('sections/a/files/b.pdf')] }))).toEqual([]);
});
