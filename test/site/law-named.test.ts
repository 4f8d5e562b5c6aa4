import { expect, test } from 'vitest';
import { usageOf } from '#model/usage.ts';
import { procedureReferences } from '#site/views/procedure-references.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure } from '../support/a-manual.ts';
import { aLaw } from '../support/a-register.ts';

test.each(['住民基本台帳法', '住民基本台帳法（昭和42年法律第81号）'])(
  'a procedure that names %s cites the law',
  (name) => {
    const procedure = aProcedure({ body: aBody([aUse('Law', { name, article: '第22条' })]) });
    const manual = aManual({ procedures: [procedure], works: [], laws: [aLaw({ name: '住民基本台帳法' })] });
    expect(
      usageOf(manual)
        .laws.get('住民基本台帳法')
        ?.map(({ id }) => id),
    ).toEqual([procedure.id]);
    expect(procedureReferences(manual, procedure).laws[name]?.cell.href).toContain('laws/');
  },
);
