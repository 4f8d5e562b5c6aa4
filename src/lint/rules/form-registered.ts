import { placeOf } from '#model/place.ts';
import type { Manual } from '#model/manual.ts';
import { saysNothing } from '#model/says-nothing.ts';
import { splitNames } from '#model/split-names.ts';
import { attribute } from '#model/step.ts';
import { bad, body, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';
import { unregistered, type WrittenName } from '../unregistered.ts';

/** A form that the register does not have. */
export const formRegistered: Rule = {
  id: 'form-registered',
  title: '様式が様式一覧にある',
  why: '様式の番号、部数、保存期間は様式一覧から表示します。一覧にない様式は、番号のないまま公開されます。手順の欄と業務一覧に書いた様式は注意とします。',
  severity: 'error',
  examples: [
    good(body('## 準備するもの\n\n<Form name="住民異動届" />')),
    bad(body('## 準備するもの\n\n<Form name="住民移動届" />'), [15]),
    bad(body('## 手順\n\n<Step id="s1" actor="窓口担当" title="届書を渡します。" form="住民移動届" />'), [15]),
    bad(row({ '様式・帳票': '住民異動届;転入届受付票' }), [2]),
  ],
  check(manual, _asOf, facts) {
    const written = formsIn(manual).filter(({ name }) => !saysNothing(name));
    return unregistered('form', written, { manual, facts });
  },
};

function formsIn(manual: Manual): WrittenName[] {
  return [
    ...manual.procedures.flatMap(({ body, source: { file } }) =>
      (body?.components ?? []).flatMap((use): WrittenName[] => {
        const place = { file, line: use.line, column: use.column };
        if (use.name === 'Form') return [{ ...place, name: attribute(use, 'name') ?? '' }];
        if (use.name !== 'Step') return [];
        return splitNames(attribute(use, 'form')).map((name) => ({ ...place, name, severity: 'warning' }));
      }),
    ),
    ...manual.works.flatMap(({ forms, source }) =>
      forms.map((name) => ({ ...placeOf(source, 'forms'), name, severity: 'warning' as const })),
    ),
  ];
}
