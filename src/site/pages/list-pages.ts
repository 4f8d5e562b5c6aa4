import { address } from '#model/address.ts';
import type { TableView } from '../cell.ts';
import { keyedPage, type KeyedPage, type PageHead, type PageProps, trailTo } from '../page.ts';
import { asOf, chrome, manual, usage } from '../site.ts';
import { procedureTable } from '../views/procedure-table.ts';
import { formsTable, lawsTable, systemsTable, termsTable } from '../views/register-views.ts';
import { type WorksView, worksView } from '../views/works-view.ts';

type ListPage = KeyedPage<PageProps<TableView>>;

/** 業務一覧 of all sections. */
export function worksPage(): KeyedPage<PageProps<WorksView>> {
  return listPage(worksView(manual, asOf), {
    title: '業務一覧',
    path: address.works,
    description: '全ての課の業務と、手順書の整備状況の一覧です。',
  });
}

/** All procedures. */
export function proceduresPage(): ListPage {
  const { procedures } = manual;
  const table = { caption: '業務手順書の一覧', procedures, empty: '業務手順書はまだありません。' };
  return listPage(procedureTable(manual, asOf, table), {
    title: '業務手順書の一覧',
    path: address.procedures,
    description: '全ての課の業務手順書と、見直しの状況の一覧です。',
  });
}

/** 様式一覧. */
export function formsPage(): ListPage {
  return listPage(formsTable(manual, usage), {
    title: '様式一覧',
    path: address.forms,
    description: '様式の番号・所管・使われている業務の一覧です。',
  });
}

/** 法令一覧. */
export function lawsPage(): ListPage {
  return listPage(lawsTable(manual, usage), {
    title: '法令一覧',
    path: address.laws,
    description: '根拠となる法令と、使われている業務の一覧です。',
  });
}

/** システム一覧. */
export function systemsPage(): ListPage {
  return listPage(systemsTable(manual, usage), {
    title: 'システム一覧',
    path: address.systems,
    description: '使っているシステムと、停止したときの扱いの一覧です。',
  });
}

/** 用語一覧. */
export function termsPage(): ListPage {
  return listPage(termsTable(manual, usage), {
    title: '用語一覧',
    path: address.terms,
    description: '用語の意味と、市民の言い方・同じ意味の言葉の一覧です。',
  });
}

function listPage<View>(view: View, head: Omit<PageHead, 'trail'>): KeyedPage<PageProps<View>> {
  return keyedPage({}, { chrome, head: { ...head, trail: trailTo(head.title, head.path).slice(0, 1) }, view });
}
