import { address } from '#model/address.ts';
import { groupBy } from '#model/manual.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, manual, staffing, versions } from '../site.ts';
import { lastOfAbolished } from '../versions.ts';
import { type WorkView, workView } from '../views/work-view.ts';

const abolishedByWork = groupBy(
  lastOfAbolished(versions).map(({ procedure }) => procedure),
  ({ work }) => work,
);

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
        view: workView(work, { manual, asOf, staffing, abolished: abolishedByWork.get(work.id) ?? [] }),
      },
    ),
  );
