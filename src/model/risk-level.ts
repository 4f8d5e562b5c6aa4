/** How big a risk is. */
export type RiskLevel = '高' | '中' | '低';

/** The score from which a risk is 高. */
export const HIGH_FROM = 6;

/** The score of a risk: 発生可能性 by 影響度 (1–3 each), 1–9; undefined where one is missing. */
export function riskScore(likelihood: number, impact: number): number | undefined {
  const score = likelihood * impact;
  return score > 0 ? score : undefined;
}

/** The size of a risk by its score: 高 from `HIGH_FROM`, 中 from 3; undefined where there is none. */
export function riskLevel(likelihood: number, impact: number): RiskLevel | undefined {
  const score = riskScore(likelihood, impact);
  if (score === undefined) return undefined;
  if (score >= HIGH_FROM) return '高';
  return score >= 3 ? '中' : '低';
}
