import { type BenchFolders, benchFolders } from './bench-folders.ts';
import type { BenchResult } from './bench-report.ts';
import { type CorpusSize, writeCorpus } from './corpus/write-corpus.ts';
import type { Measurement } from './measure.ts';
import { procedurePageSizes } from './page-sizes.ts';
import { roundsOf } from './rounds.ts';
import { coldBuild, coldLint, makeRenderer, plainBuild, warmBuild, warmLint } from './runs.ts';

const ROUNDS = 3;

/** One round: ours from nothing, ours after an edit, and the plain site, within the same minute. */
interface Round {
  cold: Measurement;
  warm: Measurement;
  plain: Measurement;
}

/** Makes a corpus below `root` and measures all runs on it, one after the other. `report` hears what is being done. */
export async function bench(root: string, size: CorpusSize, report: (doing: string) => void): Promise<BenchResult> {
  const folders = benchFolders(root, size.count);
  report(`計測用の手順書を${size.count}件作っています。`);
  writeCorpus({ contentDir: folders.contentDir, plainDir: folders.plainDir }, size);
  report('点検を計測しています。');
  const lintCold = await coldLint(folders);
  const lintWarm = await warmLint(folders);
  report('表示のプログラムの用意を計測しています。');
  const renderer = await makeRenderer(folders);
  const rounds = await measuredRounds(folders, size.seed, report);
  return {
    ...size,
    node: process.version,
    renderer,
    cold: roundsOf(rounds.map(({ cold }) => cold)),
    warm: roundsOf(rounds.map(({ warm }) => warm)),
    plain: roundsOf(rounds.map(({ plain }) => plain)),
    lintCold,
    lintWarm,
    pages: procedurePageSizes(folders.outDir),
  };
}

async function measuredRounds(
  folders: BenchFolders,
  seed: number,
  report: (doing: string) => void,
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    report(`継手と、素の Astro + MDX の作成を計測しています（${ROUNDS}回のうち${round}回目）。`);
    const cold = await coldBuild(folders);
    const warm = await warmBuild(folders, { seed, round });
    rounds.push({ cold, warm, plain: await plainBuild(folders) });
  }
  return rounds;
}
