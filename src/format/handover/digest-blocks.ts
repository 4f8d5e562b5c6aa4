import { deadlineLine } from '#model/deadline-line.ts';
import type { HandoverPack, PackDigest, PackMistake } from '#model/handover-pack.ts';
import type { PaperBlock, PaperFact, PaperRun } from '#model/handover-paper.ts';
import { wareki } from '#model/iso-date.ts';
import { mistakeKind } from './mistake-blocks.ts';
import { heading } from './paper-parts.ts';

/** 手順書の要点: half a page for each procedure that the post does as 主担当. */
export function digestBlocks({ digests }: HandoverPack): PaperBlock[] {
  return [
    heading('手順書の要点', 'digests'),
    ...(digests.length === 0 ? [{ kind: 'paragraph' as const, text: '主担当の業務に、業務手順書はありません。' }] : []),
    ...digests.flatMap(digestOf),
  ];
}

function digestOf(digest: PackDigest): PaperBlock[] {
  const { id, title } = digest.procedure;
  return [
    { kind: 'heading', level: 3, text: `${title}（${id}）`, id: `digest-${id}` },
    { kind: 'facts', facts: [...identityFacts(digest), ...contentFacts(digest)] },
  ];
}

function identityFacts({ procedure, summary, works, approvals, stepCount }: PackDigest): PaperFact[] {
  const { id, edition, effectiveFrom, review } = procedure;
  const parts = [edition && `第${edition}版`, effectiveFrom && `${wareki(effectiveFrom)}施行`, `見直し：${review}`];
  const version: PaperRun = { text: parts.filter(Boolean).join('、'), target: { kind: 'procedure', id } };
  return [
    { label: '目的', value: summary },
    { label: '版', value: version },
    { label: '業務', value: works.join('、') },
    { label: '決裁', value: approvals.join('、') },
    { label: '手順の数', value: `${stepCount}手順` },
  ];
}

function contentFacts({ deadlines, keyControls, mistakes, systems, forms }: PackDigest): PaperFact[] {
  return [
    { label: '期限', value: deadlines.map(deadlineLineRun) },
    { label: '重要管理ポイント', value: keyControls },
    { label: '事務処理ミス', value: mistakes.map(mistakeLine) },
    { label: 'システム', value: systems.join('、') },
    { label: '様式', value: forms.join('、') },
  ];
}

function deadlineLineRun(deadline: PackDigest['deadlines'][number]): PaperRun {
  const text = deadlineLine(deadline);
  return deadline.isStatutory ? { text: `【法定】${text}`, weight: 'strong' } : { text };
}

function mistakeLine(mistake: PackMistake): string {
  const { step, text, prevention } = mistake;
  return `【${mistakeKind(mistake)}】${text}（${step}）　防ぐには：${prevention}`;
}
