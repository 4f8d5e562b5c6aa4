import { COMPARISON_HEADINGS, type Comparison } from '#model/comparison.ts';
import { editionWords } from './comparison-text.ts';

/** What stands above the table of one procedure: its name, and which edition stands on each side. */
export function comparisonHeading({ id, after, before }: Comparison): { name: string; editions: readonly string[] } {
  return {
    name: `${(after ?? before)?.title ?? id}（${id}）`,
    editions: [
      `${COMPARISON_HEADINGS.after}　${after ? editionWords(after) : 'なし'}`,
      `${COMPARISON_HEADINGS.before}　${before ? editionWords(before) : 'なし'}`,
    ],
  };
}
