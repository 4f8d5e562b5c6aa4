import type { ComponentUse } from '#model/body.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute } from '#model/step.ts';
import { BASIS_NOTE, basisColumn } from './edition-basis.ts';
import { proceduresInOrder, sectionName, workNames } from './names.ts';
import type { Report } from './report.ts';
import { stepLabel } from './risk-control.ts';
import { usesOf } from './uses-of.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';

interface MistakeRow {
  procedure: Procedure;
  use: ComponentUse;
  file: string;
  line: number;
}

/** 事務処理ミス事例一覧: what has gone wrong or nearly so, at which step, and what was done about it. */
export const mistakesReport: Report = {
  name: 'mistakes',
  title: '事務処理ミス事例一覧',
  reading: 'じむしょりみすじれいいちらん',
  aliases: ['事務処理ミス', 'ミス事例', 'ヒヤリ・ハット'],
  description: '業務手順書に書かれた事務処理ミスとヒヤリ・ハットを、起きた手順とともに示します。',
  readers: '内部統制の担当、所属長、全職員',
  table(manual) {
    const columns: readonly ColumnOf<MistakeRow>[] = [
      {
        key: 'section',
        isDetail: true,
        heading: '課',
        value: ({ procedure }) => sectionName(manual, procedure.section),
      },
      { key: 'works', isDetail: true, heading: '業務', value: ({ procedure }) => workNames(manual, procedure.work) },
      { key: 'procedure', heading: '手順書', value: ({ procedure }) => procedure.id },
      { key: 'step', heading: '手順', value: ({ procedure, use }) => stepLabel(procedure, attribute(use, 'step')) },
      { key: 'kind', heading: '発生形態', value: ({ use }) => attribute(use, 'kind') },
      {
        key: 'class',
        isDetail: true,
        heading: '区分',
        value: ({ use }) => (use.attributes['nearMiss'] ? 'ヒヤリ・ハット' : 'ミス'),
      },
      { key: 'text', isName: true, heading: '内容', value: ({ use }) => use.text },
      { key: 'cause', isDetail: true, heading: '原因', value: ({ use }) => attribute(use, 'cause') },
      { key: 'prevention', heading: '再発防止策', value: ({ use }) => attribute(use, 'prevention') },
      { key: 'rule', isDetail: true, heading: 'ルールとの関係', value: ({ use }) => attribute(use, 'rule') },
      basisColumn(manual, ({ procedure }) => procedure.id),
      ...PLACE_COLUMNS,
    ];
    return tableOf(mistakes(manual), columns, [BASIS_NOTE]);
  },
};

function mistakes(manual: Manual): MistakeRow[] {
  return proceduresInOrder(manual).flatMap((procedure) => {
    return usesOf(procedure, 'Mistake').map((use) => ({ procedure, use, file: procedure.source.file, line: use.line }));
  });
}
