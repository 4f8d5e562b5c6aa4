import { expect, test } from 'vitest';
import { usageOf } from '#model/usage.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { aLaw } from '../support/a-register.ts';

test('finds every form and system of a step that names several', () => {
  const step = aUse('Step', { id: 's1', system: '住基、統合端末', form: '住民異動届；委任状、なし' });
  const { systems, forms } = usageOf(aManual({ works: [], procedures: [aProcedure({ body: aBody([step]) })] }));
  expect([[...systems.keys()], [...forms.keys()]]).toEqual([
    ['住基', '統合端末'],
    ['住民異動届', '委任状'],
  ]);
});

test('finds every law of a basis that names several, under the name of the register', () => {
  const laws = [aLaw({ name: '住民基本台帳法', abbreviations: ['住基法'] }), aLaw({ name: '戸籍法' })];
  const works = [aWork({ legalBasis: ['住基法第22条、第23条、戸籍法第49条'] })];
  expect([...usageOf(aManual({ works, procedures: [], laws })).laws.keys()]).toEqual(['住民基本台帳法', '戸籍法']);
});
