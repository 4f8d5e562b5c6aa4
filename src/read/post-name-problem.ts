import type { Notice } from '#model/finding.ts';
import { foldPostName, type PostSymbols } from '#model/post-symbols.ts';
import { quoted } from '#model/quoted.ts';

/**
 * What is said of a post's name in the place of its id; undefined where no post is known by what is written, which may be
 * somebody's name then. `label` is how messages call the field or column.
 */
export function postNameProblem(
  label: string,
  written: unknown,
  symbols: PostSymbols | undefined,
): Pick<Notice, 'message' | 'fix'> | undefined {
  const symbol = symbols?.get(foldPostName(String(written)));
  if (symbol === undefined) return undefined;
  return { message: `${label}${quoted(written)}は職の名前です。`, fix: `職の記号「${symbol}」を書いてください。` };
}
