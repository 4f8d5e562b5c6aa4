import type { HandoverPack } from '#model/handover-pack.ts';
import type { PaperBlock } from '#model/handover-paper.ts';
import { heading, linesOf, note, quietTable, table } from './paper-parts.ts';

/** 未処理事項・懸案事項: an empty table, since nobody but `writer` knows them; nothing is invented. */
export function pendingBlocks(writer = '前任者'): PaperBlock[] {
  return [
    heading('未処理事項・懸案事項', 'pending'),
    note(`${writer}が書きます。ない場合は「なし」と書きます。相手方は役割で書き、市民の氏名や番号は書きません。`),
    quietTable(
      '未処理事項・懸案事項',
      { 件名: 14, 経緯: 18, '相手方（役割）': 10, 次の一手: 14, 期限: 9, 判断者: 9, 資料の所在: 13, リスク: 13 },
      {
        rows: [],
        blankRows: 5,
      },
    ),
  ];
}

/** 方針・意見と経緯: what rules ask for, from 改善の余地 of the inventory and コツ・経緯 of the procedures, with room for more. */
export function opinionBlocks({ works, knowHow }: HandoverPack): PaperBlock[] {
  const opinions = works.filter(({ opinion }) => opinion !== '');
  return [
    heading('方針・意見と経緯', 'opinions'),
    table(
      '方針・意見',
      { 業務: 30, '改善の余地（業務一覧）': 70 },
      {
        rows: opinions.map(({ title, id, opinion }) => [`${title}（${id}）`, opinion]),
        empty: '業務一覧に「改善の余地」の記載はありません。',
      },
    ),
    knowHowTable(knowHow),
    table('前任者の意見', { 業務: 30, 'これからの方針・意見': 70 }, { rows: [], blankRows: 2 }),
  ];
}

/** コツ・経緯 alone, for the page of a post. */
export function knowHowBlocks({ knowHow }: HandoverPack): PaperBlock[] {
  return [heading('コツ・経緯', 'know-how'), { ...knowHowTable(knowHow), isCaptionHidden: true }];
}

function knowHowTable(knowHow: HandoverPack['knowHow']) {
  return table(
    'コツ・経緯',
    { 手順書: 16, 内容: 50, そうなった理由: 34 },
    {
      rows: knowHow.map(({ from, since, text, why }) => [
        linesOf({ text: from, target: { kind: 'procedure', id: from } }, since && `${since}から`),
        text,
        why,
      ]),
      empty: '業務手順書に「コツ・経緯」の記載はありません。',
    },
  );
}
