import { shortened } from './shortened.ts';

const LONGEST = 40;

/** What an author wrote, as messages quote it: in brackets and in one line, short, with unprintable characters made visible. */
export function quoted(written: unknown): string {
  const text = typeof written === 'object' ? JSON.stringify(written) : String(written);
  const shown = text.replaceAll(/\s*\n\s*/gu, ' ').replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '□');
  return `「${shortened(shown, LONGEST)}」`;
}
