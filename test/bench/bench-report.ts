import type { Measurement } from './measure.ts';
import type { PageSizes } from './page-sizes.ts';

/** All that one bench measured. */
export interface BenchResult {
  count: number;
  seed: number;
  node: string;
  renderer: Measurement;
  cold: Measurement;
  warm: Measurement;
  plain: Measurement;
  lintCold: Measurement;
  lintWarm: Measurement;
  pages: PageSizes;
}

/** A figure with the limit that issue 2 sets for 2,000 procedures. */
interface Target {
  label: string;
  value: number;
  limit: number;
  unit: string;
}

/** The figures of a bench that have a limit. */
export function targets({ renderer, cold, warm, plain, lintCold, pages }: BenchResult): Target[] {
  const first = renderer.cpuSeconds + cold.cpuSeconds;
  return [
    { label: '全体の作成のCPU時間 ÷ 素のサイト', value: cold.cpuSeconds / plain.cpuSeconds, limit: 0.6, unit: '' },
    { label: '同じく、ソフトウェアを更新した後の最初の作成', value: first / plain.cpuSeconds, limit: 0.6, unit: '' },
    { label: '1件改正後の作成のCPU時間 ÷ 全体の作成', value: warm.cpuSeconds / cold.cpuSeconds, limit: 0.35, unit: '' },
    { label: '最大メモリ ÷ 素のサイト', value: cold.peakBytes / plain.peakBytes, limit: 0.7, unit: '' },
    { label: '点検（初回）のCPU時間', value: lintCold.cpuSeconds, limit: 5, unit: '秒' },
    { label: '手順書の最大のページ', value: pages.largest / 1024, limit: 60, unit: 'KB' },
  ];
}

/** A bench as text for the terminal. */
export function benchText(result: BenchResult): string {
  const { count, seed, node, pages } = result;
  const runs: readonly (readonly [string, Measurement])[] = [
    ['継手：表示のプログラムの用意（ソフトウェアを更新した後の最初の作成に加わる）', result.renderer],
    ['継手：全体の作成（索引なし、控えなし）', result.cold],
    ['継手：1件改正した後の作成', result.warm],
    ['素の Astro + MDX：全体の作成', result.plain],
    ['継手：点検（初回）', result.lintCold],
    ['継手：点検（2回目）', result.lintWarm],
  ];
  return [
    `計測：手順書${count}件（種${seed}、Node ${node}）`,
    '',
    ...runs.map(([label, run]) => `${runText(run)}  ${label}`),
    '',
    ...targets(result).map(targetText),
    `  ${kilobytes(pages.median)}  手順書のページの中央値（HTML・CSS・JS、圧縮なし。最大は ${pages.largestPage}）`,
    '',
    'CPU時間は全てのNodeプロセスのuser+systemの合計です。最大メモリは、同じ時に動いていたプロセスの合計の最大です（0.05秒ごとに調べます）。',
    '判定の目標は手順書2,000件のときのものです。',
  ].join('\n');
}

function runText({ cpuSeconds, wallSeconds, peakBytes }: Measurement): string {
  const memory = `${(peakBytes / 1024 / 1024).toFixed(0).padStart(5)}MB`;
  return `  CPU ${cpuSeconds.toFixed(2).padStart(6)}秒  経過 ${wallSeconds.toFixed(2).padStart(6)}秒  メモリ ${memory}`;
}

function targetText({ label, value, limit, unit }: Target): string {
  const mark = value <= limit ? '達成' : '未達';
  return `  ${mark}  ${value.toFixed(2)}${unit}（目標 ${limit}${unit}以下）  ${label}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)}KB`;
}
