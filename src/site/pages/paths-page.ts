import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { chrome, manual } from '../site.ts';
import { type PathsView, pathsView } from '../views/paths-view.ts';

/** 分野ごとの学び始め: what to read first in each domain. */
export function pathsPage(): KeyedPage<PageProps<PathsView>> {
  const head = {
    title: '分野ごとの学び始め',
    path: address.paths,
    description: '行政分野と業務区分ごとに、初めに読む業務手順書と業務を示します。',
    trail: trailTo('分野ごとの学び始め', address.paths).slice(0, 1),
  };
  return keyedPage({}, { chrome, head, view: pathsView(manual) });
}
