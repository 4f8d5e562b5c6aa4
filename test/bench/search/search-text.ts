import { formatRatio } from '#format/format-ratio.ts';
import { median } from '../../search-eval/measures.ts';
import type { ColdSearch } from '../../search-eval/ask-page.ts';
import type { SearchBench, SearchRun } from './bench-search.ts';

/** The figures as text for the terminal: ours and stock Pagefind side by side, size by size. */
export function searchText({ runs, warm }: SearchBench): string {
  return [
    '索引：CPU時間、大きさ、初めて探すとき（控えなし、CPU 4分の1）に最初の一覧と最後の一覧までに、圧縮して送られる量と、時間の中央値（最大）',
    ...runs.map(runLine),
    `${warm.count}ページのうち1ページを改めたとき：${warm.warmSeconds.toFixed(1)}秒（初めは${warm.coldSeconds.toFixed(1)}秒）、比 ${formatRatio(warm.warmSeconds / warm.coldSeconds)}`,
  ].join('\n');
}

function runLine({ name, count, indexSeconds, bytes, files, cold }: SearchRun): string {
  const size = `${(bytes / 1e6).toFixed(1)}MB・${files}ファイル`;
  const first = spread(cold, ({ firstListBytes, firstListMilliseconds }) => [firstListBytes, firstListMilliseconds]);
  const last = spread(cold, ({ finishedBytes, finishedMilliseconds }) => [finishedBytes, finishedMilliseconds]);
  return `${String(count).padStart(6)}ページ ${name.padEnd(9)} ${indexSeconds.toFixed(1)}秒、${size}、最初 ${first}、最後 ${last}`;
}

function spread(searches: readonly ColdSearch[], of: (search: ColdSearch) => readonly [number, number]): string {
  const [bytes, times] = [searches.map((search) => of(search)[0]), searches.map((search) => of(search)[1])];
  return (
    `${kilobytes(median(bytes))}（${kilobytes(Math.max(...bytes))}）KB・` +
    `${Math.round(median(times))}（${Math.round(Math.max(...times))}）ミリ秒`
  );
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
