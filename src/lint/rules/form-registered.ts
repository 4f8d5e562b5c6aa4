import { placeOf } from '#model/place.ts';
import type { Manual } from '#model/manual.ts';
import { saysNothing } from '#model/says-nothing.ts';
import { splitNames } from '#model/split-names.ts';
import { attribute } from '#model/step.ts';
import { emptyRegister } from '../empty-register.ts';
import { isUnread } from '../entries.ts';
import { bad, body, good, row } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';
import { orAdvice, quoted } from '../wording.ts';

const REGISTER = { label: '様式一覧', file: 'registers/forms.csv' };

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
    const missing = formsIn(manual).filter(
      ({ name }) => !manual.formByName.has(name) && !saysNothing(name) && !isUnread('forms', manual),
    );
    if (manual.forms.length === 0 && missing.length > 1) return [emptyRegister({ ...REGISTER, count: missing.length })];
    return missing.map(({ name, place, severity }) => ({
      ...place,
      severity,
      message: `様式${quoted(name)}が、${REGISTER.label}（${REGISTER.file}）にありません。`,
      fix: orAdvice(facts.nearest(name, 'form'), '様式一覧にある様式名を書くか、様式一覧に行を加えてください。'),
    }));
  },
};

interface Named extends Pick<RuleNotice, 'severity'> {
  name: string;
  place: { file: string; line: number; column: number };
}

function formsIn(manual: Manual): Named[] {
  return [
    ...manual.procedures.flatMap(({ body, source: { file } }) =>
      (body?.components ?? []).flatMap((use): Named[] => {
        const place = { file, line: use.line, column: use.column };
        if (use.name === 'Form') return [{ name: attribute(use, 'name') ?? '', place }];
        if (use.name !== 'Step') return [];
        return splitNames(attribute(use, 'form')).map((name) => ({ name, place, severity: 'warning' }));
      }),
    ),
    ...manual.works.flatMap(({ forms, source }) =>
      forms.map((name) => ({ name, place: placeOf(source, 'forms'), severity: 'warning' as const })),
    ),
  ];
}
