import { RULES } from '#lint/rules/index.ts';
import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { chrome, manual } from '../site.ts';
import { type RuleView, ruleView } from '../views/rule-view.ts';

/** The guide’s page of every rule. */
export const rulePages = (): Iterable<KeyedPage<PageProps<RuleView>>> =>
  RULES.map((rule) =>
    keyedPage<RuleView>(
      { id: rule.id },
      {
        chrome,
        head: {
          title: rule.title,
          path: address.rule(rule.id),
          description: `点検項目「${rule.title}」の理由と例です。`,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: '作成の手引', href: address.guide },
            { label: '点検項目', href: address.rules },
          ],
        },
        view: ruleView(rule, manual.settings),
      },
    ),
  );
