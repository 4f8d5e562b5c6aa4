import { type CorpusFolders, corpusFolders, removeRounds, roundFolders } from './bench-folders.ts';
import type { BenchResult, Ratios } from './bench-report.ts';
import { type CorpusSize, writeCorpus } from './corpus/write-corpus.ts';
import type { Measurement } from './measure.ts';
import { type PageSizes, procedurePageSizes } from './page-sizes.ts';
import { ratiosOf, roundsOf } from './rounds.ts';
import { coldBuild, makeRenderer, measuredLint, plainBuild, warmBuild } from './runs.ts';

const ROUNDS = 3;

/** One round: lint, ours from nothing, ours after an edit, and the plain site, within the same minute. */
interface Round {
  lintCold: Measurement;
  lintWarm: Measurement;
  cold: Measurement;
  warm: Measurement;
  plain: Measurement;
}

/** Makes a corpus below `root` and measures all runs on it, one after the other. `report` hears what is being done. */
export async function bench(root: string, size: CorpusSize, report: (doing: string) => void): Promise<BenchResult> {
  const corpus = corpusFolders(root, size.count);
  report(`計測用の手順書を${size.count}件作っています。`);
  writeCorpus(corpus, size);
  report('表示のプログラムの用意を計測しています。');
  const renderer = await makeRenderer(roundFolders(corpus));
  // Compiles the code of lint: later runs have that, and nothing kept of the content.
  await measuredLint(roundFolders(corpus));
  const { rounds, pages } = await measuredRounds(corpus, size.seed, report);
  removeRounds(corpus);
  return {
    ...size,
    node: process.version,
    renderer,
    cold: roundsOf(rounds.map(({ cold }) => cold)),
    warm: roundsOf(rounds.map(({ warm }) => warm)),
    plain: roundsOf(rounds.map(({ plain }) => plain)),
    lintCold: roundsOf(rounds.map(({ lintCold }) => lintCold)),
    lintWarm: roundsOf(rounds.map(({ lintWarm }) => lintWarm)),
    ...ratiosIn(rounds, renderer),
    pages,
  };
}

function ratiosIn(rounds: readonly Round[], renderer: Measurement): Ratios {
  return {
    coldToPlain: ratiosOf(rounds, ({ cold, plain }) => cold.cpuSeconds / plain.cpuSeconds),
    firstToPlain: ratiosOf(rounds, ({ cold, plain }) => (renderer.cpuSeconds + cold.cpuSeconds) / plain.cpuSeconds),
    warmToCold: ratiosOf(rounds, ({ warm, cold }) => warm.cpuSeconds / cold.cpuSeconds),
    memoryToPlain: ratiosOf(rounds, ({ cold, plain }) => cold.peakBytes / plain.peakBytes),
  };
}

async function measuredRounds(
  corpus: CorpusFolders,
  seed: number,
  report: (doing: string) => void,
): Promise<{ rounds: readonly Round[]; pages: PageSizes }> {
  const rounds: Round[] = [];
  let pages: PageSizes | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    report(`点検と、継手と素の Astro + MDX の作成を計測しています（${ROUNDS}回のうち${round}回目）。`);
    const folders = roundFolders(corpus);
    const lintCold = await measuredLint(folders);
    const lintWarm = await measuredLint(folders);
    const cold = await coldBuild(folders);
    const warm = await warmBuild(folders, { seed, round });
    rounds.push({ lintCold, lintWarm, cold, warm, plain: await plainBuild(folders) });
    pages = procedurePageSizes(folders.outDir);
  }
  if (!pages) throw new Error('a bench needs one round or more');
  return { rounds, pages };
}
