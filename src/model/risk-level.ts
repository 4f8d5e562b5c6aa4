/** How big a risk is. */
export type RiskLevel = '高' | '中' | '低';

/** The size of a risk from 発生可能性 and 影響度 (1–3 each): the product, 高 from 6, 中 from 3; undefined where one is missing. */
export function riskLevel(likelihood: number, impact: number): RiskLevel | undefined {
  const score = likelihood * impact;
  if (!(score > 0)) return undefined;
  if (score >= 6) return '高';
  return score >= 3 ? '中' : '低';
}
