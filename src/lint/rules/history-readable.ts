import { HISTORY_FIX, type History, type HistoryState } from '#model/history.ts';
import { bad, frontMatter, good, uncommitted, without } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

/** What is not known of the past, and what is not yet part of it. */
export const historyReadable: Rule = {
  id: 'history-readable',
  title: '改訂履歴を読み取れ、確定していない変更がない',
  why: '改訂履歴と新旧対照表は git の記録から作ります。記録が足りないときは、分からないことをページに示します。',
  severity: 'warning',
  examples: [
    good(frontMatter({ edition: '1' })),
    bad(uncommitted(frontMatter({ reviewed: '2026-03-11' })), [1]),
    bad(without(frontMatter({ edition: '1' })), [1]),
  ],
  check: ({ history }) => [...unknownPast(history), ...unconfirmed(history)],
};

const PLACE = { file: 'manual.yaml', line: 1, column: 1 } as const;

/** Nobody has made a record yet; wherever there is one that cannot be read, the site shows other editions than it should. */
const NOT_MADE: ReadonlySet<HistoryState> = new Set(['none', 'untracked']);

function unknownPast({ state, unknown }: History): RuleNotice[] {
  if (state === 'complete') return [];
  const notice = { ...PLACE, message: unknown, fix: HISTORY_FIX[state] };
  return [NOT_MADE.has(state) ? { ...notice, severity: 'info' } : notice];
}

function unconfirmed({ uncommitted: files }: History): RuleNotice[] {
  if (files.length === 0) return [];
  const named = files.slice(0, 3).map((file) => `「${file}」`);
  const message = `確定していない変更が${files.length}件あります（${named.join('、')}${files.length > 3 ? 'など' : ''}）。`;
  return [
    { ...PLACE, message, fix: '内容を確かめ、「git add」と「git commit」で確定してください。', severity: 'info' },
  ];
}
