import type { HandoverPack, PackMistake } from '#model/handover-pack.ts';
import type { PaperBlock, PaperRun } from '#model/handover-paper.ts';
import { linesOf, tableSection } from './paper-parts.ts';

/** ここで起きた事務処理ミス: what went wrong, or nearly so, in the procedures that the post does as 主担当. */
export function mistakeBlocks({ digests }: HandoverPack): PaperBlock[] {
  const rows = digests.flatMap(({ procedure, mistakes }) => mistakes.map((mistake) => ({ procedure, mistake })));
  return tableSection('ここで起きた事務処理ミス', 'mistakes', [
    { 手順書と手順: 26, 内容: 42, 再発防止策: 32 },
    {
      rows: rows.map(({ procedure, mistake }) => [
        linesOf(titleRun(procedure), mistake.step, `【${mistakeKind(mistake)}】`),
        mistake.text,
        mistake.prevention,
      ]),
      empty: '業務手順書に、事務処理ミス事例の記載はありません。',
    },
  ]);
}

function titleRun({ id, title }: { id: string; title: string }): PaperRun {
  return { text: title, target: { kind: 'procedure', id } };
}

/** 発生形態, or that it was only nearly a mistake. */
export function mistakeKind({ kind, isNearMiss }: PackMistake): string {
  return isNearMiss ? 'ヒヤリ・ハット' : kind;
}
