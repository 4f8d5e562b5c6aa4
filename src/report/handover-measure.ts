import type { CoverageScope } from './coverage-scope.ts';
import type { MeasureSpec, Selection } from './measure.ts';
import { isRenewedAfter, transferOf } from './transfers.ts';

/** 引継ぎ更新率, made from the roster and the review dates, since the history of revisions is not read yet. */
export const HANDOVER_MEASURE: MeasureSpec = {
  key: 'handover',
  label: '引継ぎ更新率',
  formula:
    '主管又は副担当の職の配置が直近12か月に替わった手順書のうち、異動の日から90日以内に見直したものの割合です。名簿と直近の見直し日から算出し、改訂履歴は使っていません。',
  of: 'procedure',
  unit: 'ratio',
  threshold: null,
  select: renewedAfterTransfer,
};

function renewedAfterTransfer({ procedures, transfers }: CoverageScope): Selection {
  if (!transfers) return { numerator: [], denominator: [], reason: '算出できません（改訂履歴は次の版で対応）' };
  const moved = procedures.flatMap((procedure) => {
    const transfer = transferOf(procedure, transfers);
    return transfer ? [{ procedure, transfer }] : [];
  });
  const renewed = moved.filter(({ procedure, transfer }) => isRenewedAfter(procedure, transfer));
  return {
    numerator: renewed.map(({ procedure }) => procedure.id),
    denominator: moved.map(({ procedure }) => procedure.id),
  };
}
