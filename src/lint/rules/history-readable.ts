import type { History, HistoryState } from '#model/history.ts';
import { bad, frontMatter, good, uncommitted, without } from '../example.ts';
import type { Rule, RuleNotice } from '../rule.ts';

const CLONE = '「git clone」で取得したフォルダーで実行してください。';
const FIX: Readonly<Record<Exclude<HistoryState, 'complete'>, string>> = {
  none: CLONE,
  untracked: '「git add」と「git commit」で、このフォルダーを記録してください。',
  nested: '内側のフォルダーの「.git」を取り除き、「git add」と「git commit」で記録し直してください。',
  shallow:
    '「git fetch --unshallow」を実行してください。自動実行の環境では、取得の深さ（fetch-depth）を 0 にしてください。',
  partial: '「git clone」に「--filter」を付けないで、取得し直してください。',
  unreadable: `「git status」を実行して、表示される説明に従ってください。直らないときは、${CLONE}`,
};

/** What is not known of the past, and what is not yet part of it. */
export const historyReadable: Rule = {
  id: 'history-readable',
  title: '改訂履歴を読み取れ、確定していない変更がない',
  why: '改訂履歴と新旧対照表は git の記録から作ります。記録が足りないときは、分からないことをページに示します。',
  severity: 'info',
  examples: [
    good(frontMatter({ edition: '1' })),
    bad(uncommitted(frontMatter({ reviewed: '2026-03-11' })), [1]),
    bad(without(frontMatter({ edition: '1' })), [1]),
  ],
  check: ({ history }) => [...unknownPast(history), ...unconfirmed(history)],
};

const PLACE = { file: 'manual.yaml', line: 1, column: 1 } as const;

function unknownPast({ state, unknown }: History): RuleNotice[] {
  return state === 'complete' ? [] : [{ ...PLACE, message: unknown, fix: FIX[state] }];
}

function unconfirmed({ uncommitted: files }: History): RuleNotice[] {
  if (files.length === 0) return [];
  const named = files.slice(0, 3).map((file) => `「${file}」`);
  const message = `確定していない変更が${files.length}件あります（${named.join('、')}${files.length > 3 ? 'など' : ''}）。`;
  return [{ ...PLACE, message, fix: '内容を確かめ、「git add」と「git commit」で確定してください。' }];
}
