/** Months of a fiscal year in order: 4, 5, … 12, 1, 2, 3 (地方自治法第208条). */
export const FISCAL_MONTHS: readonly number[] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

/** Months as screens show them, April first, runs joined: 通年, 4〜6月, 4・3月; empty where none is known. */
export function monthsLabel(months: readonly number[]): string {
  if (months.length === 0) return '';
  if (new Set(months).size === 12) return '通年';
  return `${fiscalRuns(months).map(runLabel).join('・')}月`;
}

function fiscalRuns(months: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const [index, month] of FISCAL_MONTHS.entries()) {
    if (!months.includes(month)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === FISCAL_MONTHS[index - 1]) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

function runLabel(run: readonly number[]): string {
  return run.length < 3 ? run.join('・') : `${run[0]}〜${run.at(-1)}`;
}
