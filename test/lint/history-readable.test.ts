import { expect, test } from 'vitest';
import { HISTORY_UNKNOWN, type HistoryState } from '#model/history.ts';
import { lint } from '#lint/lint.ts';
import { aManual } from '../support/a-manual.ts';
import { emptyHistory } from '../support/empty-history.ts';

const severityWith = (state: HistoryState, uncommitted: readonly string[] = []) => {
  const history = { ...emptyHistory(), state, unknown: HISTORY_UNKNOWN[state], uncommitted };
  const findings = lint(aManual({ history }), '2026-11-30');
  return findings.filter(({ ruleId }) => ruleId === 'history-readable').map(({ severity }) => severity);
};

test.each(['no-git', 'not-owner', 'unreadable', 'shallow', 'partial', 'nested'] as const)(
  'warns where there is a record and it cannot be read: %s',
  (state) => expect(severityWith(state)).toEqual(['warning']),
);

test('informs of a record that nobody has made yet, and of what is being written', () => {
  expect(severityWith('none')).toEqual(['info']);
  expect(severityWith('untracked')).toEqual(['info']);
  expect(severityWith('complete', ['manual.yaml'])).toEqual(['info']);
});
