import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Move } from '#model/move.ts';
import { postName, sectionName } from './names.ts';
import { leavingReport } from './leaving-report.ts';
import type { Report } from './report.ts';
import { type ColumnOf, PLACE_COLUMNS, tableOf } from './table-of.ts';
import { teamNotes } from './team.ts';
import { type Transfer, transfer } from './transfer.ts';
import { TRANSFER_LABEL, type TransferRow, transferRows } from './transfer-rows.ts';

/** 異動シミュレーション of a list of moves. `skipped` are the lines of the list that could not be read. */
export function transferReport(moves: readonly Move[], skipped: readonly number[]): Report {
  return {
    name: leavingReport.name,
    title: leavingReport.title,
    reading: leavingReport.reading,
    description:
      '異動案のとおりに異動したとき、対応できる人がいなくなる業務、空席になる職、見直しの済んでいない手順書と、前任者と後任者が一緒に働く日を設ける職を示します。職と件数だけを示し、職員番号は示しません。',
    readers: leavingReport.readers,
    table(manual, asOf) {
      const plan = transfer(manual, asOf, moves);
      const notes = [...(plan ? planNotes(plan) : ['読めた異動が1件もありません。']), ...skippedNote(skipped)];
      const table = tableOf(plan ? transferRows(plan) : [], columnsOf(manual), [...notes, ...teamNotes(manual)]);
      return { ...table, headingKey: 'kind' };
    },
  };
}

function columnsOf(manual: Manual): readonly ColumnOf<TransferRow>[] {
  return [
    { key: 'kind', heading: '内容', value: ({ kind }) => TRANSFER_LABEL[kind] },
    { key: 'section', heading: '課', value: ({ section }) => sectionName(manual, section) },
    { key: 'id', heading: '記号', isDetail: true, value: ({ id }) => id },
    { key: 'label', heading: '業務・職・手順書', value: ({ label }) => label },
    { key: 'before', heading: '前', align: 'right', value: ({ before }) => before },
    { key: 'after', heading: '後', align: 'right', value: ({ after }) => after },
    { key: 'change', heading: '異動の影響', value: ({ change }) => change },
    { key: 'advice', heading: '引継ぎ', value: ({ advice }) => advice },
    { key: 'works', heading: '対象の業務', type: 'works', isDetail: true, value: ({ works }) => works.join(';') },
    ...PLACE_COLUMNS,
  ];
}

function planNotes(plan: Transfer): string[] {
  const { manual, moves, before, on, posts } = plan;
  const days = [...new Set(moves.map((move) => move.on))].toSorted();
  const whole = [...posts.values()].filter(
    ({ leavers, stayers, newcomers }) => leavers.length > 1 && stayers.length === 0 && newcomers.length > 0,
  );
  const unknown = moves.filter(({ staff }) => staff !== undefined && !manual.roster.some((row) => row.staff === staff));
  return [
    `異動案${moves.length}件（発令日：${days.map((day) => wareki(day)).join('、')}）。「前」は${wareki(before)}、「後」は${wareki(on)}に対応できる人の数です。その間に職員配置にある異動も含みます。`,
    ...(unknown.length === 0
      ? []
      : [
          `${lines(unknown.map(({ source }) => source.line))}の職員番号は職員配置にないので、新しく来る人とみなしました。`,
        ]),
    ...whole.map(
      ({ post, leavers }) =>
        `${postName(manual, post)}は、${leavers.length}人全員が替わるとみなしました。一部だけが替わるときは、異動案の「前任」の列に職員番号を書いてください。`,
    ),
  ];
}

function skippedNote(skipped: readonly number[]): string[] {
  return skipped.length === 0 ? [] : [`異動案の${lines(skipped)}は読めなかったので、含めていません。`];
}

function lines(numbers: readonly number[]): string {
  return [...new Set(numbers)]
    .toSorted((a, b) => a - b)
    .map((line) => `${line}行目`)
    .join('、');
}
