import { expect, test } from 'vitest';
import { formFile } from '#site/form-file.ts';
import { formsTable } from '#site/views/register-views.ts';
import { usageOf } from '#model/usage.ts';
import { aManual } from '../support/a-manual.ts';
import { aForm } from '../support/a-register.ts';

const files = ['files/委任状.docx', 'files/a.XLSX', 'files/b.pdf', 'a.docx'];
const manual = aManual({ assets: files.map((file) => `sections/koseki-jumin/${file}`) });

test.each([
  ['files/a.XLSX', { text: 'Excel', href: 'media/koseki-jumin/files/a.XLSX' }],
  ['files/b.pdf', { text: 'PDF', href: 'media/koseki-jumin/files/b.pdf' }],
  ['files/委任状.docx', { text: 'Word', href: `media/koseki-jumin/files/${encodeURI('委任状.docx')}` }],
  ['files/ない.docx', undefined],
  ['a.docx', undefined],
  ['', undefined],
])('the file %j of a form is %j', (file, cell) => {
  expect(formFile(manual, aForm({ file }))).toEqual(cell);
});

test('the list of forms links each file', () => {
  const forms = [aForm({ file: 'files/委任状.docx' })];
  const { rows } = formsTable({ ...manual, forms }, usageOf(manual));
  expect(rows[0]?.cells).toContainEqual(expect.objectContaining({ text: 'Word' }));
});
