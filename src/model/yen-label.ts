/** An amount as an author writes it (300, 12000, 12,000) as readers see it: 300円, 12,000円, 無料. */
export function yenLabel(written: string): string {
  const yen = Number(written.replaceAll(',', ''));
  return yen === 0 ? '無料' : `${yen.toLocaleString('ja-JP')}円`;
}
