import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, manual, staffing } from '../site.ts';
import { type WorkView, workView } from '../views/work-view.ts';

/** The page of every work. */
export const workPages = (): Iterable<KeyedPage<PageProps<WorkView>>> =>
  manual.works.values().map((work) =>
    keyedPage<WorkView>(
      { id: work.id },
      {
        chrome,
        head: {
          title: work.title,
          titleKind: `業務 ${work.id}`,
          path: address.work(work.id),
          description: work.purpose || `${work.sectionName}の業務です。`,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: manual.sectionById.get(work.section)?.name ?? work.section, href: address.section(work.section) },
          ],
        },
        view: workView(work, { manual, asOf, staffing }),
      },
    ),
  );
