import { expect, test } from 'vitest';
import { formFile } from '#site/form-file.ts';
import { formsTable } from '#site/views/register-views.ts';
import { usageOf } from '#model/usage.ts';
import { aManual } from '../support/a-manual.ts';
import { aForm } from '../support/a-register.ts';

const manual = aManual({ assets: ['sections/koseki-jumin/files/委任状.docx', 'sections/koseki-jumin/a.docx'] });

test.each([
  ['files/委任状.docx', { text: '委任状.docx', href: `media/koseki-jumin/files/${encodeURI('委任状.docx')}` }],
  ['files/ない.docx', undefined],
  ['a.docx', undefined],
  ['', undefined],
])('the file %j of a form is %j', (file, cell) => {
  expect(formFile(manual, aForm({ file }))).toEqual(cell);
});

test('the list of forms links each file', () => {
  const forms = [aForm({ file: 'files/委任状.docx' })];
  const { rows } = formsTable({ ...manual, forms }, usageOf(manual));
  expect(rows[0]?.cells).toContainEqual(expect.objectContaining({ text: '委任状.docx' }));
});
