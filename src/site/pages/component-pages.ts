import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { chrome, manual } from '../site.ts';
import { COMPONENT_NAMES, type ComponentView, componentView } from '../views/component-view.ts';

/** The guide’s page of every component. */
export const componentPages = (): Iterable<KeyedPage<PageProps<ComponentView>>> =>
  COMPONENT_NAMES.map((name) => {
    const view = componentView(manual, name);
    return keyedPage<ComponentView>(
      { name: name.toLowerCase() },
      {
        chrome,
        head: {
          title: `${view.label}（${name}）`,
          path: address.component(name),
          description: view.description,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: '作成の手引', href: address.guide },
            { label: '部品の書き方', href: address.components },
          ],
        },
        view,
      },
    );
  });
