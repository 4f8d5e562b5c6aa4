import type { Notice } from '#model/finding.ts';
import { shownShort } from '#model/shortened.ts';

/** Texts that readers see: a comment behind one is rarely meant. */
const SHOWN = ['title', 'summary'] as const;
/** A value without quotation marks, behind which a number sign begins a comment. */
const CUT = /^\s*\w+:\s+(?!["'|>[{#])(\S.*?)\s+#/u;

/** Says of titles and summaries that end at a number sign: YAML takes what follows for a comment, and nobody sees it. */
export function cutTexts(
  yaml: string,
  { file, line: firstLine }: { file: string; line: number },
  positions: Readonly<Record<string, readonly [number, number]>>,
): Notice[] {
  const lines = yaml.split('\n');
  return SHOWN.flatMap((key): Notice[] => {
    const [line = 0, column = 1] = positions[key] ?? [];
    const rest = CUT.exec(lines[line - firstLine] ?? '')?.[1];
    if (rest === undefined) return [];
    return [
      {
        file,
        line,
        column,
        ruleId: 'known-value',
        severity: 'warning',
        message: `項目「${key}」は「${shownShort(rest, 30)}」までしか読まれません。空白と「#」から後ろは、覚え書きとみなします。`,
        fix: '「#」も値の一部のときは、値の全体を半角の引用符「"」で囲んでください。覚え書きは別の行に書いてください。',
      },
    ];
  });
}
