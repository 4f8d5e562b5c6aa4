import type { Measurement } from './measure.ts';
import type { PageSizes } from './page-sizes.ts';
import { pagesText } from './pages-text.ts';
import type { Range, Rounds } from './rounds.ts';

/** How the runs of each round compare. */
export interface Ratios {
  coldToPlain: Range;
  /** The first build after an update of the software, which makes the renderer too. */
  firstToPlain: Range;
  warmToCold: Range;
  memoryToPlain: Range;
}

/** All that one bench measured. */
export interface BenchResult extends Ratios {
  count: number;
  seed: number;
  node: string;
  renderer: Measurement;
  cold: Rounds;
  warm: Rounds;
  plain: Rounds;
  lintCold: Rounds;
  lintWarm: Rounds;
  pages: PageSizes;
}

/** A figure with the limit that issue 2 sets for 2,000 procedures. */
interface Target {
  label: string;
  value: number;
  /** The least and the most of all rounds, where there are several. */
  range?: Range;
  limit: number;
  unit: string;
}

/** The figures of a bench that have a limit. */
export function targets({ lintCold, pages, ...ratios }: BenchResult): Target[] {
  return [
    ratioTarget('全体の作成のCPU時間 ÷ 素のサイト', ratios.coldToPlain, 0.6),
    ratioTarget('同じく、ソフトウェアを更新した後の最初の作成', ratios.firstToPlain, 0.6),
    ratioTarget('1件改正後の作成のCPU時間 ÷ 全体の作成', ratios.warmToCold, 0.35),
    ratioTarget('最大メモリ ÷ 素のサイト', ratios.memoryToPlain, 0.7),
    { label: '点検（初回）のCPU時間', value: lintCold.middle.cpuSeconds, limit: 5, unit: '秒' },
    { label: '手順書の最大のページ（図を除く）', value: pages.largest / 1024, limit: 60, unit: 'KB' },
  ];
}

function ratioTarget(label: string, range: Range, limit: number): Target {
  return { label, value: range.middle, range, limit, unit: '' };
}

/** A bench as text for the terminal. */
export function benchText(result: BenchResult): string {
  const { count, seed, node, pages } = result;
  const runs = [
    runText('継手：表示のプログラムの用意（ソフトウェアを更新した後の最初の作成に加わる）', result.renderer),
    roundsText('継手：全体の作成（索引なし、控えなし）', result.cold),
    roundsText('継手：1件改正した後の作成', result.warm),
    roundsText('素の Astro + MDX：全体の作成', result.plain),
    roundsText('継手：点検（初回）', result.lintCold),
    roundsText('継手：点検（2回目）', result.lintWarm),
  ];
  return [
    `計測：手順書${count}件（種${seed}、Node ${node}）`,
    '',
    ...runs,
    '',
    ...targets(result).map(targetText),
    pagesText(pages),
    '',
    '点検と作成は3回ずつ測り、CPU時間が中央の回を示します。比は、同じ回に測ったものどうしで求め、中央の値を示します。かっこの中は、最小と最大です。',
    'CPU時間は全てのNodeプロセスのuser+systemの合計です。最大メモリは、同じ時に動いていたプロセスの合計の最大です（0.05秒ごとに調べます）。',
    '判定の目標は手順書2,000件のときのものです。',
    '多くのファイルを消した後の5分間は、ファイルを作る時間が延びることがあります（Linux の ext4）。間をあけて、ほかに何も動いていないときに測ってください。',
  ].join('\n');
}

function roundsText(label: string, { middle, least, most }: Rounds): string {
  return runText(`${label}（${least.toFixed(2)}〜${most.toFixed(2)}秒）`, middle);
}

function runText(label: string, { cpuSeconds, wallSeconds, peakBytes }: Measurement): string {
  const memory = `${(peakBytes / 1024 / 1024).toFixed(0).padStart(5)}MB`;
  return `  CPU ${cpuSeconds.toFixed(2).padStart(6)}秒  経過 ${wallSeconds.toFixed(2).padStart(6)}秒  メモリ ${memory}  ${label}`;
}

function targetText({ label, value, range, limit, unit }: Target): string {
  const mark = value <= limit ? '達成' : '未達';
  const spread = range ? `（${range.least.toFixed(2)}〜${range.most.toFixed(2)}）` : '';
  return `  ${mark}  ${value.toFixed(2)}${unit}（目標 ${limit}${unit}以下）  ${label}${spread}`;
}
