import { expect, test } from 'vitest';
import { procedureReferences } from '#site/views/procedure-references.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
import { aForm, aLaw } from '../support/a-register.ts';

const referencesOf = (name: 'Form' | 'Law', used: string, parts: Parameters<typeof aManual>[0]) => {
  const procedure = aProcedure({ body: aBody([aUse(name, { name: used })]) });
  return procedureReferences(aManual({ ...parts, procedures: [procedure] }), procedure);
};
const factsOf = (facts: readonly { label: string; value: unknown }[] = []) =>
  Object.fromEntries(facts.map(({ label, value }) => [label, value]));

test.each([
  [true, ''],
  [false, '要確認'],
])('a law whose register says confirmed: %s is shown with 「%s」', (isConfirmed, shown) => {
  const { laws } = referencesOf('Law', '住民基本台帳法', { laws: [aLaw({ isConfirmed })] });
  expect(factsOf(laws['住民基本台帳法']?.facts)).toEqual({ 確認: shown });
});

test.each([
  ['様式第1号', '住民異動届（様式第1号）'],
  ['', '住民異動届'],
])('a form with the number 「%s」 is called %s, with who fills it in', (number, text) => {
  const { forms } = referencesOf('Form', '住民異動届', { forms: [aForm({ number })] });
  expect(forms['住民異動届']?.cell).toMatchObject({ text, href: 'forms/index.html#e-住民異動届' });
  expect(factsOf(forms['住民異動届']?.facts)).toMatchObject({ 記入する人: '届出人', 部数: '1', 保存期間: '1年' });
});

test('what no register has is not referred to', () => {
  expect(referencesOf('Law', '戸籍法', {}).laws).toEqual({});
  expect(referencesOf('Form', '委任状', {}).forms).toEqual({});
});
