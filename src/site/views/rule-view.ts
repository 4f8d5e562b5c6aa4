import { SEVERITIES, type Severity, SEVERITY_LABEL } from '#model/finding.ts';
import type { Settings } from '#model/settings.ts';
import type { RuleExample } from '#lint/example.ts';
import type { Rule } from '#lint/rule.ts';
import { severityOf } from '#lint/severity-settings.ts';
import { address } from '#model/address.ts';
import { withUnseenNamed } from '#model/with-unseen-named.ts';
import type { TableView } from '../cell.ts';

/** An example of a rule as its page shows it. */
export interface ExampleView {
  where: string;
  text: string;
}

/** All that the page of a 点検項目 shows. */
export interface RuleView {
  id: string;
  title: string;
  why: string;
  severity: string;
  /** What the severity means for the author. */
  meaning: string;
  good: readonly ExampleView[];
  bad: readonly ExampleView[];
}

type Weight = Severity | 'off';

const WORD: Readonly<Record<Weight, string>> = { ...SEVERITY_LABEL, off: '点検しない' };

const MEANING: Readonly<Record<Weight, string>> = {
  error: '必ず直します。',
  warning: '直した方がよいところです。直さないときは、所属長と相談します。',
  info: '知らせるだけです。直さなくてもかまいません。',
  off: 'この手順書一式では点検しません。',
};

/** What the words for weights mean, heaviest first. */
export const WEIGHTS: readonly { word: string; meaning: string }[] = SEVERITIES.map((weight) => ({
  word: WORD[weight],
  meaning: MEANING[weight],
}));

/** The list of rules on the guide's index. */
export function rulesTable(rules: readonly Rule[], settings: Settings): TableView {
  return {
    caption: '点検項目の一覧',
    empty: '点検項目がありません。',
    columns: [{ heading: '点検すること', isWide: true }, { heading: '重さ' }, { heading: '記号' }],
    rows: rules.map((rule) => ({
      cells: [{ text: rule.title, href: address.rule(rule.id) }, WORD[severityOf(rule, settings)], rule.id],
    })),
  };
}

/** The page of a rule. */
export function ruleView(rule: Rule, settings: Settings): RuleView {
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    severity: WORD[severityOf(rule, settings)],
    meaning: meaningOf(rule, settings),
    good: rule.examples.filter((example) => !example.isBad).map(exampleView),
    bad: rule.examples.filter((example) => example.isBad).map(exampleView),
  };
}

function meaningOf(rule: Rule, settings: Settings): string {
  const meaning = MEANING[severityOf(rule, settings)];
  return rule.isGate ? `${meaning}直すまで、その手順書の本文は公開されません。` : meaning;
}

function exampleView({ where, shown }: RuleExample): ExampleView {
  return { where, text: withUnseenNamed(shown) };
}
