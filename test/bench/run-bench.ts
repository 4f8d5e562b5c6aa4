import { bench } from './bench.ts';
import type { BenchCommand } from './bench-command.ts';
import { benchText } from './bench-report.ts';
import { contentPages } from './content-pages.ts';
import { benchHandover, handoverText } from './handover/bench-handover.ts';
import { benchHistory, historyText } from './history/bench-history.ts';
import { pagesText } from './pages-text.ts';
import { benchSearch } from './search/bench-search.ts';
import { searchText } from './search/search-text.ts';

const ROOT = '.cache/bench';

/** Runs what was asked for and gives the figures, as text and as they are. */
export async function runBench(
  { isHistory, isSearch, isHandover, isPages, ...size }: BenchCommand,
  report: (doing: string) => void,
): Promise<{ text: string; result: unknown }> {
  if (isHistory) {
    const result = await benchHistory(ROOT, report);
    return { text: historyText(result), result };
  }
  if (isSearch) {
    const result = await benchSearch(ROOT, report);
    return { text: searchText(result), result };
  }
  if (isHandover) {
    const result = await benchHandover(ROOT, report);
    return { text: handoverText(result), result };
  }
  if (isPages) {
    const result = await contentPages(ROOT, report);
    return { text: pagesText(result), result };
  }
  const result = await bench(ROOT, size, report);
  return { text: benchText(result), result };
}
