import type { Notice } from '#model/finding.ts';

/**
 * Says of a YAML value that the quotation marks around it are those of a text, as word processors write them: they are shown.
 * The value is not quoted: it may be a name in the place of a post, and findings are published.
 */
export function wideQuotes(value: unknown): Omit<Notice, 'file' | 'line' | 'column'> | undefined {
  const [, first, last] = (typeof value === 'string' && /^([“”„＂‘’＇])[^“”„＂‘’＇]*([“”„＂‘’＇])$/u.exec(value)) || [];
  if (first === undefined || last === undefined) return undefined;
  return {
    ruleId: 'known-value',
    severity: 'warning',
    message: `値の前後の「${first}」と「${last}」は引用符にならず、値の一部として表示されます。`,
    fix: '取り除くか、半角の「"」に書き換えてください。',
  };
}
