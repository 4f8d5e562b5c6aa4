import { SEVERITY_LABEL } from '#model/finding.ts';
import { wareki } from '#model/iso-date.ts';
import { address } from '../address.ts';
import type { TableView } from '../cell.ts';
import { derivedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, chrome, findings } from '../site.ts';

/** What the page of 点検の指摘 shows. */
export interface FindingsView {
  asOf: string;
  table: TableView;
}

const MARKS = { error: 'late', warning: 'soon', info: 'exempt' } as const;

/** All findings of 点検, each with where it stands and what to type. */
export function findingsPage(): KeyedPage<PageProps<FindingsView>> {
  const head = {
    title: '点検の指摘',
    path: address.report('findings'),
    description: '業務一覧や手順書の点検で見つかった指摘です。',
    trail: trailTo('報告', address.reports),
  };
  return derivedPage({}, { chrome, head, basis: [asOf, findings] }, () => ({ asOf: wareki(asOf), table: table() }));
}

function table(): TableView {
  return {
    caption: '点検の指摘',
    empty: '指摘はありません。',
    columns: [
      { heading: '重さ' },
      { heading: 'ファイル' },
      { heading: '行', isNumber: true },
      { heading: '指摘と直し方', isWide: true },
      { heading: '点検項目' },
    ],
    rows: findings.map(({ severity, file, line, message, fix, ruleId }) => ({
      cells: [
        { text: SEVERITY_LABEL[severity], mark: MARKS[severity] },
        file,
        line,
        [message, `直し方：${fix}`],
        { text: ruleId, href: address.rule(ruleId) },
      ],
    })),
  };
}
