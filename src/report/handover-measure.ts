import type { CoverageScope } from './coverage-scope.ts';
import type { MeasureSpec, Selection } from './measure.ts';
import { isRenewedAfter, renewalDays, transferOf } from './transfers.ts';

/** 引継ぎ更新率, made from the roster, and from all review dates and changes that the history knows (domain.md 1.4). */
export const HANDOVER_MEASURE: MeasureSpec = {
  key: 'handover',
  label: '引継ぎ更新率',
  short: '引継ぎ',
  reading: 'ひきつぎこうしんりつ',
  formula:
    '主管又は副担当の職の配置が直近12か月に替わった（前の担当者が残るところに加わったものを除く）手順書のうち、異動の日から90日以内に見直したか、内容を改めたものの割合です。名簿と、手順書の見直し日と、改訂履歴から算出します。',
  of: 'procedure',
  unit: 'ratio',
  threshold: null,
  select: renewedAfterTransfer,
};

function renewedAfterTransfer({ history, procedures, transfers }: CoverageScope): Selection {
  if (!transfers)
    return { numerator: [], denominator: [], reason: '算出できません（職の配置を書いた名簿がありません）' };
  const moved = procedures.flatMap((procedure) => {
    const transfer = transferOf(procedure, transfers);
    return transfer ? [{ procedure, transfer }] : [];
  });
  const renewed = moved.filter(({ procedure, transfer }) => isRenewedAfter(renewalDays(procedure, history), transfer));
  return {
    numerator: renewed.map(({ procedure }) => procedure.id),
    denominator: moved.map(({ procedure }) => procedure.id),
  };
}
