import { benchFolders } from './bench-folders.ts';
import type { BenchResult } from './bench-report.ts';
import { type CorpusSize, writeCorpus } from './corpus/write-corpus.ts';
import { procedurePageSizes } from './page-sizes.ts';
import { coldBuild, coldLint, makeRenderer, plainBuild, warmBuild, warmLint } from './runs.ts';

/** Makes a corpus below `root` and measures all runs on it, one after the other. `report` hears what is being done. */
export async function bench(root: string, size: CorpusSize, report: (doing: string) => void): Promise<BenchResult> {
  const folders = benchFolders(root, size.count);
  report(`計測用の手順書を${size.count}件作っています。`);
  writeCorpus({ contentDir: folders.contentDir, plainDir: folders.plainDir }, size);
  report('点検を計測しています。');
  const lintCold = await coldLint(folders);
  const lintWarm = await warmLint(folders);
  report('継手の作成を計測しています。');
  const renderer = await makeRenderer(folders);
  const cold = await coldBuild(folders);
  const warm = await warmBuild(folders, size.seed);
  report('素の Astro + MDX の作成を計測しています。');
  const plain = await plainBuild(folders);
  const pages = procedurePageSizes(folders.outDir);
  return { ...size, node: process.version, renderer, cold, warm, plain, lintCold, lintWarm, pages };
}
