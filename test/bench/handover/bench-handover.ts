import { resolve } from 'node:path';
import { blocksHtml, coverHtml } from '#format/handover/paper-html.ts';
import { postPaper } from '#format/handover/post-paper.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import { readManual } from '#read/read-manual.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { digest } from '#site/digest.ts';
import { NO_HREF } from '#site/handover/paper-href.ts';
import { paperFrame } from '#site/handover/handover-papers.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { aCity, type CitySize } from './a-city.ts';

/** What all 引継書 of a city cost, in seconds of CPU, and how large they are. */
export interface HandoverBench extends CitySize {
  procedures: number;
  /** What all packs are made from: calendars, changes, who answers for what. */
  sourceSeconds: number;
  packSeconds: number;
  /** Laid out, with hash and as HTML. */
  paperSeconds: number;
  medianBytes: number;
  largestBytes: number;
}

const SIZE: CitySize = { posts: 500, works: 10_000 };
const PROCEDURES = 3000;
const ON = '2026-11-24';

/** Makes a city below `root` and all its 引継書. `report` hears what is being done. */
export async function benchHandover(root: string, report: (doing: string) => void): Promise<HandoverBench> {
  const contentDir = resolve(root, 'handover/content');
  report(`計測用の手順書を${PROCEDURES}件作っています。`);
  writeCorpus({ contentDir, plainDir: resolve(root, 'handover/plain') }, { count: PROCEDURES, seed: 1 });
  const city = aCity(await readManual(contentDir, { cacheDir: resolve(root, 'handover/cache') }), SIZE);
  report('引継書を計測しています。');
  const [sources, sourceSeconds] = timed(() => handoverSources(city, ON));
  const [packs, packSeconds] = timed(() =>
    Array.from(city.postById.values(), (post) => postPack(post, { reason: '異動', orderedOn: ON }, sources)),
  );
  const [sizes, paperSeconds] = timed(() => packs.map((pack) => paperBytes(city, pack)).toSorted((a, b) => a - b));
  const [medianBytes = 0, largestBytes = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
  return { ...SIZE, procedures: PROCEDURES, sourceSeconds, packSeconds, paperSeconds, medianBytes, largestBytes };
}

function paperBytes(city: Parameters<typeof paperFrame>[0], pack: HandoverPack): number {
  const paper = postPaper(pack, paperFrame(city, pack, { title: '事務引継書', kind: 'post' }));
  digest(paper);
  return Buffer.byteLength(coverHtml(paper, NO_HREF) + blocksHtml(paper.blocks, NO_HREF));
}

function timed<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1_000_000];
}

/** The figures as text for the terminal. */
export function handoverText(result: HandoverBench): string {
  const { posts, works, procedures, sourceSeconds, packSeconds, paperSeconds, medianBytes, largestBytes } = result;
  const total = sourceSeconds + packSeconds + paperSeconds;
  return [
    `引継書　職${posts}、業務${works}、手順書${procedures}`,
    `CPU時間　合計${total.toFixed(1)}秒（共通${sourceSeconds.toFixed(1)}秒、内容${packSeconds.toFixed(1)}秒、紙面${paperSeconds.toFixed(1)}秒）`,
    `1件の大きさ　中央値${Math.round(medianBytes / 1000)} kB、最大${Math.round(largestBytes / 1000)} kB`,
  ].join('\n');
}
