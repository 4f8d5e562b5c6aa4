import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, chrome, figures, manual, versions } from '../site.ts';
import { type ChangesView, changesView } from '../views/changes-view.ts';

/** What the page of 変わったこと shows. */
export interface ChangesPageView extends ChangesView {
  asOf: string;
}

/** 変わったこと: the changes of all procedures, the newest first. */
export function changesPage(): KeyedPage<PageProps<ChangesPageView>> {
  const view = changesView({ manual, asOf, editionsById: versions.editionsById, changes: figures.changes() });
  const head = {
    title: '変わったこと',
    path: address.changes,
    description: '業務手順書の改正、修正、廃止を、選んだ日から今日まで見ることができます。',
    trail: trailTo('変わったこと', address.changes).slice(0, 1),
  };
  return keyedPage({}, { chrome, head, view: { ...view, asOf } });
}
