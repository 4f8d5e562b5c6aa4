import { expect, test } from 'vitest';
import { packWords } from '#report/handover/pack-contacts.ts';
import { aBody, aUse } from '../../support/a-body.ts';
import { aManual, aProcedure } from '../../support/a-manual.ts';
import { aTerm } from '../../support/a-register.ts';

const TEXT = '引っ越しの人には、住民基本台帳ネットワークで確かめます。';
const written = { word: '引っ越し', synonyms: [], written: ['転入届'] };
const explaining = aProcedure({ body: aBody([aUse('Term', { word: '引っ越し' })]) });

test.each([
  ['a word by its synonym', aTerm(), [], ['住基ネット']],
  ['no word that stands nowhere', aTerm({ word: '戸籍の附票', synonyms: [] }), [], []],
  ['no word without a meaning', aTerm({ meaning: '' }), [], []],
  ['no word of citizens that leads to a written one', aTerm(written), [], []],
  ['such a word where a procedure explains it', aTerm(written), [explaining], ['引っ越し']],
])('a pack explains %s', (...[, term, procedures, words]) => {
  const found = packWords(aManual({ terms: [term] }), procedures, TEXT);
  expect(found.map(({ word }) => word)).toEqual(words);
});
