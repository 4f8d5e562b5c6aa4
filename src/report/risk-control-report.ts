import type { ComponentUse } from '#model/body.ts';
import { HIGH_FROM } from '#model/risk-level.ts';
import { attribute } from '#model/step.ts';
import { BASIS_NOTE, basisColumn } from './edition-basis.ts';
import { sectionName, workNames } from './names.ts';
import type { Report } from './report.ts';
import { RISK_GAP_LABEL, type RiskControl, riskControls } from './risk-control.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

/** リスクと統制の対応表: which control answers which risk at which step, and what is wanting. */
export const riskControlReport: Report = {
  name: 'risk-control',
  title: 'リスクと統制の対応表',
  reading: 'りすくととうせいのたいおうひょう',
  aliases: ['リスク', '内部統制'],
  description:
    '業務手順書に書かれたリスクと、それに備える統制を手順ごとに対応させます。統制のないリスクなどの不足も示します。',
  readers: '内部統制の担当、監査担当、所属長',
  table(manual) {
    const columns: readonly ColumnOf<RiskControl>[] = [
      {
        key: 'section',
        isDetail: true,
        heading: '課',
        value: ({ procedure }) => sectionName(manual, procedure.section),
      },
      { key: 'works', isDetail: true, heading: '業務', value: ({ procedure }) => workNames(manual, procedure.work) },
      { key: 'procedure', isDetail: true, heading: '手順書', value: ({ procedure }) => procedure.id },
      { key: 'step', heading: '手順', value: ({ step }) => step },
      ...RISK_COLUMNS.map(([key, heading]) => columnOf('risk', key, heading)),
      { key: 'score', heading: '点数', align: 'right', value: ({ score }) => score },
      ...CONTROL_COLUMNS.map(([key, heading]) => columnOf('control', key, heading)),
      {
        key: 'mistakes',
        isDetail: true,
        heading: 'ミス事例',
        align: 'right',
        value: ({ mistakeCount }) => mistakeCount,
      },
      { key: 'gaps', heading: '不足', value: ({ gaps }) => gaps.map((gap) => RISK_GAP_LABEL[gap]).join(';') },
      basisColumn(manual, ({ procedure }) => procedure.id),
      ...PLACE_COLUMNS,
    ];
    return tableOf(riskControls(manual), columns, [
      `点数は、発生可能性（1〜3）と影響度（1〜3）の積です。${HIGH_FROM}以上を高いリスクとみます。`,
      BASIS_NOTE,
    ]);
  },
};

const RISK_COLUMNS = [
  ['id', 'リスク番号'],
  ['class', 'リスク区分'],
  ['scenario', '想定される事象'],
  ['cause', '原因の観点'],
  ['likelihood', '発生可能性'],
  ['impact', '影響度'],
] as const;

const CONTROL_COLUMNS = [
  ['id', '統制番号'],
  ['control', '統制'],
  ['type', '統制の種類'],
  ['means', '統制の手段'],
  ['doer', '実施者'],
  ['checker', '確認者'],
  ['frequency', '実施頻度'],
  ['evidence', '証跡'],
] as const;

/** What the terminal shows of a risk and of a control. */
const MAIN = ['id', 'scenario', 'control'];

function columnOf(side: 'risk' | 'control', name: string, heading: string): ColumnOf<RiskControl> {
  const text = (use: ComponentUse | undefined) => (use ? attribute(use, name) : undefined);
  const column = { key: `${side}-${name}`, heading, isDetail: !MAIN.includes(name) };
  return { ...column, ...(name === 'scenario' && { isName: true as const }), value: (row) => text(row[side]) };
}
