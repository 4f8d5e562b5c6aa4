import { isCovered, isInForce } from '#model/coverage-state.ts';
import { hasDeputy } from '#model/has-deputy.ts';
import { fiscalYear } from '#model/iso-date.ts';
import { lastReview } from '#model/last-review.ts';
import {
  HIGH_RISK,
  isExempt,
  isHighRisk,
  isRiskUnknown,
  isSaidExempt,
  isSingleHolder,
  sumOfHours,
  type WorkItem,
  yearlyHours,
} from '#model/work-item.ts';
import type { CoverageScope } from './coverage-scope.ts';
import { HANDOVER_MEASURE } from './handover-measure.ts';
import type { MeasureSpec, Selection } from './measure.ts';

/** The ten measures of the coverage report, in its order. Formulas: section 1.4 of this project's domain study. */
export const MEASURES: readonly MeasureSpec[] = [
  {
    key: 'rate',
    label: '業務手順書整備率',
    short: '整備率',
    reading: 'ぎょうむてじゅんしょせいびりつ',
    aliases: ['整備率'],
    formula:
      '整備済の業務の数を、現行の業務から作成不要を除いた数で割ります。見直し後に変更は整備済に数え、見直し期限超過・不明、作成中、重複は数えません。',
    of: 'work',
    unit: 'ratio',
    threshold: { below: 0.8 },
    select: (scope) => covered(scope, required(scope)),
  },
  {
    key: 'rate-hours',
    label: '整備率（時間加重）',
    short: '時間加重',
    reading: 'せいびりつ（じかんかじゅう）',
    formula:
      '整備済の業務の年間時間の合計を、現行の業務から作成不要を除いた業務の年間時間の合計で割ります。年間時間は、常勤と会計年度任用職員の時間の和です。どちらの記載もない業務は、記載なしとして別に数えます。',
    of: 'work',
    unit: 'ratio',
    threshold: null,
    hasMissing: true,
    select: (scope) => byHours(required(scope), covered(scope, required(scope))),
  },
  {
    key: 'rate-high-risk',
    label: '整備率（高リスク）',
    short: '高リスク',
    reading: 'せいびりつ（こうりすく）',
    formula: `整備済の業務の数を、${HIGH_RISK.risk}、${HIGH_RISK.money}、又は${HIGH_RISK.personalInfo}現行の業務の数で割ります。作成不要の業務も分母に含めます。リスク評価、公金等の取扱い、個人情報のどれかが空欄か読み取れず、当たるかどうか分からない業務は、分母に含めず、記載なしとして別に数えます。`,
    of: 'work',
    unit: 'ratio',
    threshold: { below: 1 },
    hasMissing: true,
    select: (scope) => ({
      ...covered(scope, scope.works.filter(isHighRisk)),
      missing: ids(scope.works.filter(isRiskUnknown)),
    }),
  },
  {
    key: 'reviewed',
    label: '見直し実施率',
    short: '見直し',
    reading: 'みなおしじっしりつ',
    formula:
      '基準日の属する年度に見直した手順書の数を、施行中の手順書の数で割ります。見直し日は、施行中の版か、施行を待つ版に書かれた、基準日までのものです。',
    of: 'procedure',
    unit: 'ratio',
    threshold: { below: 1 },
    select: reviewedThisYear,
  },
  {
    key: 'deputy',
    label: '副担当設定率',
    short: '副担当',
    reading: 'ふくたんとうせっていりつ',
    formula:
      '課の職として登録のある職を副担当に書いた業務の数を、現行の業務の数で割ります。副担当の職に担当者がいるか、主担当と別の職員かは、報告「属人化のおそれ」で確かめます。',
    of: 'work',
    unit: 'ratio',
    threshold: { below: 1 },
    select: ({ works, posts }) => among(works, (work) => hasDeputy(work, posts)),
  },
  {
    key: 'single-holder',
    label: '属人化業務率',
    short: '属人化',
    reading: 'ぞくじんかぎょうむりつ',
    aliases: ['属人化率'],
    formula:
      '対応可能者数が1人以下の業務の数を、現行の業務の数で割ります。人数は、業務一覧で課が申告したものです。人数の記載がない業務は、分母に含め、記載なしとして別にも数えます。',
    of: 'work',
    unit: 'ratio',
    threshold: { above: 0.1 },
    hasMissing: true,
    select: ({ works }) => ({
      ...among(works, isSingleHolder),
      missing: ids(works.filter(({ capableCount }) => capableCount === undefined)),
    }),
  },
  {
    key: 'legal-basis',
    label: '根拠法令記載率',
    short: '根拠法令',
    reading: 'こんきょほうれいきさいりつ',
    formula: '根拠法令等を書いた業務の数を、現行の業務の数で割ります。「慣例」と書いた業務を含みます。',
    of: 'work',
    unit: 'ratio',
    threshold: { below: 0.95 },
    select: ({ works }) => among(works, (work) => work.legalBasis.length > 0),
  },
  {
    key: 'duties',
    label: '分掌事務カバー率',
    short: '分掌',
    reading: 'ぶんしょうじむかばーりつ',
    aliases: ['カバー率'],
    formula: '現行の業務が一つ以上ある分掌事務の項目の数を、分掌事務の項目の数で割ります。大分類の文言で対応を見ます。',
    of: 'duty',
    unit: 'ratio',
    threshold: { below: 1 },
    select: ({ duties }) => among(duties, ({ works }) => works.length > 0),
  },
  HANDOVER_MEASURE,
  {
    key: 'exempt',
    label: '作成不要の件数',
    short: '不要',
    reading: 'さくせいふようのけんすう',
    aliases: ['作成不要'],
    formula:
      '業務手順書を作成しないとした現行の業務の数です。理由を一覧に示します。理由の記載がない業務は、作成不要とせず未作成に数え、記載なしとして別に数えます。',
    of: 'work',
    unit: 'count',
    threshold: null,
    hasMissing: true,
    select: (scope) => ({
      ...among(scope.works, ({ id }) => scope.stateById.get(id) === 'exempt'),
      missing: ids(scope.works.filter((work) => isSaidWithoutReason(work, scope))),
    }),
  },
];

/** A procedure makes 作成不要 void, and no reason is needed any more. */
function isSaidWithoutReason(work: WorkItem, { stateById }: CoverageScope): boolean {
  return isSaidExempt(work) && !isExempt(work) && stateById.get(work.id) === 'uncovered';
}

function required({ works, stateById }: CoverageScope): WorkItem[] {
  return works.filter(({ id }) => stateById.get(id) !== 'exempt');
}

function covered({ stateById }: CoverageScope, works: readonly WorkItem[]): Selection {
  return among(works, ({ id }) => isCovered(stateById.get(id) ?? 'uncovered'));
}

function byHours(works: readonly WorkItem[], selection: Selection): Selection {
  const counted = new Set(selection.numerator);
  const numerator = works.filter(({ id }) => counted.has(id));
  const missing = ids(works.filter((work) => yearlyHours(work) === undefined));
  return { ...selection, missing, hours: { numerator: sumOfHours(numerator), denominator: sumOfHours(works) } };
}

function reviewedThisYear({ procedures, history, asOf }: CoverageScope): Selection {
  const inForce = procedures.filter((procedure) => isInForce(procedure, asOf));
  const since = `${fiscalYear(asOf)}-04-01`;
  return among(inForce, (procedure) => {
    const { day } = lastReview(procedure, history, asOf);
    return day !== undefined && day >= since;
  });
}

function among<T extends { id: string }>(items: readonly T[], isCounted: (item: T) => boolean): Selection {
  return { numerator: ids(items.filter(isCounted)), denominator: ids(items) };
}

function ids(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}
