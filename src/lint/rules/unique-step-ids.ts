import type { ComponentUse } from '#model/body.ts';
import { attribute } from '#model/step.ts';
import { bad, body, good } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

const LABEL = { Step: '手順の記号', Risk: 'リスク番号', Control: '統制番号' } as const;

/** Two steps of a procedure, or two risks or controls of the manual, with one id. */
export const uniqueStepIds: Rule = {
  id: 'unique-step-ids',
  title: '手順・リスク・統制の記号が重ならない',
  why: '同じ記号が二つあると、「次の手順」やリスクの一覧がどちらを指すか決まりません。',
  severity: 'error',
  examples: [
    good(body(steps('s1', 's2'))),
    bad(body(steps('s1', 's1')), [17]),
    bad(body(['## リスクと統制', risk(), risk()].join('\n\n')), [17]),
  ],
  check(manual) {
    const inManual = new Map<string, string>();
    return manual.procedures.flatMap((procedure) => {
      const inProcedure = new Map<string, string>();
      return (procedure.body?.components ?? []).flatMap((use) => {
        const { name } = use;
        if (name !== 'Step' && name !== 'Risk' && name !== 'Control') return [];
        const seen = name === 'Step' ? inProcedure : inManual;
        return noticeOfTwin(use, { file: procedure.source.file, label: LABEL[name], seen });
      });
    });
  },
};

interface Search {
  file: string;
  label: string;
  /** The file in which each id was first seen. */
  seen: Map<string, string>;
}

function noticeOfTwin(use: ComponentUse, { file, label, seen }: Search): RuleNotice[] {
  const id = attribute(use, 'id');
  if (id === undefined) return [];
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, file);
    return [];
  }
  const where = first === file ? 'この手順書' : first;
  return [
    {
      file,
      line: use.line,
      column: use.column,
      message: `${label}「${id}」は、${where}でもう使われています。`,
      fix: 'ほかと重ならない記号に書き換え、その記号を指している箇所も直してください。',
    },
  ];
}

function steps(first: string, second: string): string {
  return `## 手順\n\n${step(first)}\n\n${step(second)}`;
}

function step(id: string): string {
  return `<Step id="${id}" actor="窓口担当" title="受付簿に記入します。" />`;
}

function risk(): string {
  return '<Risk id="R-juki-001-01" class="確認漏れ・転記誤り" scenario="窓口担当が続柄を誤って入力する。" />';
}
