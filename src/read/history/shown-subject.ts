const LONGEST = 200;
/** What git and its hosts write by themselves; it may name accounts. */
const MERGE = /^Merge (?:pull request|branch|branches|tag|commit|remote-tracking branch)\b/u;

/** The first line of a commit's message as pages may show it: without invisible characters, e-mail addresses and accounts. */
export function shownSubject(subject: string): string {
  if (MERGE.test(subject)) return '別の枝の取込み';
  const text = subject
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[^\s<>()（）「」、。]+@[^\s<>()（）「」、。]+/gu, '（メールアドレス）')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return [...text].slice(0, LONGEST).join('');
}
