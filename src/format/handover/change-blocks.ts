import type { EditionChange, HandoverPack, PackChange } from '#model/handover-pack.ts';
import type { PaperBlock, PaperCell } from '#model/handover-paper.ts';
import { wareki } from '#model/iso-date.ts';
import { heading, linesOf, procedureRun, quietTable } from './paper-parts.ts';

/** The anchor of the chapter 変わったこと. */
export const CHANGES = 'changes';

/** 変わったこと since the day that the pack looks back to, and what is still to come; `tables` says where 新旧対照表 are. */
export function changeBlocks({ changes, since, historyNote }: HandoverPack, tables = '手順書のページ'): PaperBlock[] {
  return [
    heading('変わったこと', CHANGES),
    { kind: 'paragraph', text: `${wareki(since.day)}（${since.why}）からの改正です。${tablesNote(changes, tables)}` },
    ...(historyNote === '' ? [] : [{ kind: 'paragraph' as const, tone: 'alert' as const, text: historyNote }]),
    quietTable(
      '変わったこと',
      { 施行日: 18, 業務手順書: 30, 理由と概要: 52 },
      {
        rows: changes.map((change) => [
          linesOf(wareki(change.day), change.isComing ? { text: '【施行予定】', weight: 'strong' } : ''),
          changedCell(change),
          linesOf(change.reason, change.summary),
        ]),
        empty: 'この間に改正はありません。',
      },
    ),
  ];
}

function changedCell({ procedure, title, kind, edition, former }: PackChange): PaperCell {
  const comparison = former !== undefined && edition !== undefined;
  return linesOf(
    procedureRun({ id: procedure, title, edition }),
    kind,
    comparison
      ? { text: '新旧対照表', target: { kind: 'comparison', id: `${procedure}/${former}-${edition}` } }
      : formerNote(kind),
  );
}

function formerNote(kind: EditionChange): string {
  return kind === '改正' ? '比べられる前の版がありません' : '';
}

function tablesNote(changes: readonly PackChange[], tables: string): string {
  return changes.some(({ former }) => former !== undefined) ? `新旧対照表は${tables}にあります。` : '';
}
