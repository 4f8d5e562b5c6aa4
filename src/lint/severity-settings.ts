import type { Severity } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf, type Source } from '#model/place.ts';
import type { Settings } from '#model/settings.ts';
import { nearest } from '#model/nearest.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import type { Rule, RuleNotice } from './rule.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** The lighter of two severities. */
export function lighter(a: Severity, b: Severity): Severity {
  return WEIGHT[a] <= WEIGHT[b] ? a : b;
}

/** The severity that `manual.yaml` gives a rule. What the build refuses stays an error whatever the file says. */
export function severityOf(rule: Rule, settings: Settings): Severity | 'off' {
  return rule.isGate ? rule.severity : (settings.severities[rule.id] ?? rule.severity);
}

const NOWHERE: Source = { file: 'manual.yaml', line: 1, column: 1, fields: {} };

/** Entries under `severities` that change nothing: unknown rules, and rules that cannot be lowered. */
export function severityFaults({ settings, settingsSource }: Manual, rules: readonly Rule[]): RuleNotice[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return Object.keys(settings.severities).flatMap((id) => {
    const place = placeOf(settingsSource ?? NOWHERE, `severities.${id}`);
    const rule = byId.get(id);
    if (!rule) {
      const advice = '点検項目の記号は「作成の手引」の一覧にあります。';
      return [
        {
          ...place,
          message: `severities の${quoted(id)}という点検項目はありません。`,
          fix: suggestion(nearest(id, byId.keys())) + advice,
        },
      ];
    }
    if (!rule.isGate || settings.severities[id] === rule.severity) return [];
    return [
      {
        ...place,
        message: `severities の${quoted(id)}は、重さを変えられない点検項目です。エラーとして扱いました。`,
        fix: 'この行を消してください。',
      },
    ];
  });
}
