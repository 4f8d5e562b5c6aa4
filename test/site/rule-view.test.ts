import { describe, expect, test } from 'vitest';
import { body, frontMatter } from '#lint/example.ts';
import type { Rule } from '#lint/rule.ts';
import { settingsSchema } from '#model/settings.ts';
import { ruleView } from '#site/views/rule-view.ts';

function aRule(more: Partial<Rule> = {}): Rule {
  return { id: 'a-rule', title: '題', why: '理由です。', severity: 'error', examples: [], check: () => [], ...more };
}

const settings = (severities = {}) => settingsSchema.parse({ severities });

describe('ruleView', () => {
  test.each([
    ['\u202e', '〔U+202E〕'],
    ['\u200b', '〔U+200B〕'],
    ['か\u3099', 'か〔U+3099〕'],
    ['一行目\n二行目', '一行目\n二行目'],
  ])('names characters that nobody sees in an example: %j', (text, shown) => {
    const examples = [{ ...body(text), isBad: true as const }];
    expect(ruleView(aRule({ examples }), settings()).bad).toEqual([{ where: '本文', text: shown }]);
  });

  test('separates good examples from bad ones', () => {
    const examples = [frontMatter({ edition: '1' }), { ...frontMatter({ edition: '0' }), isBad: true as const }];
    const { good, bad } = ruleView(aRule({ examples }), settings());
    expect([good.map(({ text }) => text), bad.map(({ text }) => text)]).toEqual([
      [expect.stringContaining('edition: 1')],
      [expect.stringContaining('edition: 0')],
    ]);
  });

  test.each([
    [{}, {}, 'エラー'],
    [{}, { 'a-rule': 'info' }, '参考'],
    [{}, { 'a-rule': 'off' }, '点検しない'],
    [{ isGate: true as const }, { 'a-rule': 'off' }, 'エラー'],
  ])('shows the severity that the manual gives the rule: %j %j', (more, severities, word) => {
    expect(ruleView(aRule(more), settings(severities)).severity).toBe(word);
  });
});
