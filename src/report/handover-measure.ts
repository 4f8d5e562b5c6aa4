import type { CoverageScope } from './coverage-scope.ts';
import type { MeasureSpec, Selection } from './measure.ts';
import { isRenewedAfter, RENEWAL_DAYS, renewalDays, TRANSFER_MONTHS, transferOf } from './transfers-of.ts';
import { isInForce } from '#model/coverage-state.ts';

/** 引継ぎ更新率, made from the roster, and from all review dates and changes that the history knows (domain.md 1.4). */
export const HANDOVER_MEASURE: MeasureSpec = {
  key: 'handover',
  label: '引継ぎ更新率',
  short: '引継ぎ',
  reading: 'ひきつぎこうしんりつ',
  formula:
    `基準日に施行中で、主管又は副担当の職の配置が直近${TRANSFER_MONTHS}か月に替わった（前の担当者が残るところに加わったものを除く）手順書のうち、異動の日から${RENEWAL_DAYS}日以内に見直したか、内容を改めたものの割合です。` +
    `改正は施行日に、版の変わらない修正は記録した日に数え、基準日より後のものは数えません。基準日に${RENEWAL_DAYS}日を過ぎていない手順書も分母に含めます。名簿と、手順書の見直し日と、改訂履歴から算出します。`,
  of: 'procedure',
  unit: 'ratio',
  threshold: null,
  select: renewedAfterTransfer,
};

function renewedAfterTransfer({ asOf, history, procedures, transfers }: CoverageScope): Selection {
  if (!transfers)
    return { numerator: [], denominator: [], reason: '算出できません（職の配置を書いた名簿がありません）' };
  const inForce = procedures.filter((procedure) => isInForce(procedure, asOf));
  const moved = inForce.flatMap((procedure) => {
    const transfer = transferOf(procedure, transfers);
    return transfer ? [{ procedure, transfer }] : [];
  });
  const renewed = moved.filter(({ procedure, transfer }) => {
    const days = renewalDays(procedure, history);
    return isRenewedAfter(days, { transfer, asOf });
  });
  return {
    numerator: renewed.map(({ procedure }) => procedure.id),
    denominator: moved.map(({ procedure }) => procedure.id),
  };
}
