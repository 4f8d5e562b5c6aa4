import type { Notice } from '#model/finding.ts';
import { hasJapanese } from '#model/has-japanese.ts';

type Words = Omit<Notice, 'file' | 'line' | 'column'>;

/**
 * Says of a YAML value that it ends at a number sign: what follows is a note, and nobody sees it. Told where the sign touches
 * the next letter, as in a name that goes on (庶務係 #2), and of Japanese texts, behind which a note is rarely meant.
 */
export function cutText(value: unknown, behind: string): Words | undefined {
  const [, next] = /^[ \t]*#(.)/u.exec(behind) ?? [];
  if (next === undefined) return undefined;
  const isText = typeof value === 'string' && hasJapanese(value);
  if (!isText && /[\s#]/u.test(next)) return undefined;
  return {
    ruleId: 'known-value',
    severity: 'warning',
    ...HIDDEN,
  };
}

// The value is not quoted: it may be a name in the place of a post, and findings are published.
const HIDDEN = {
  message: '空白と「#」から後ろは、覚え書きとみなすため、読まれません。',
  fix: '「#」も値の一部のときは、値の全体を半角の引用符「"」で囲んでください。覚え書きは、「#」の後に空白を入れて、別の行に書いてください。',
};

/** The same where the sign hides the end of a bracket, which is then not closed. */
export function hiddenBracket(line: string): { message: string; fix: string } | undefined {
  if (!/\s#[^\s#]/u.test(line)) return undefined;
  return {
    message: '空白と「#」から後ろは、覚え書きとみなすため、閉じる括弧も読まれません。',
    fix: HIDDEN.fix,
  };
}
