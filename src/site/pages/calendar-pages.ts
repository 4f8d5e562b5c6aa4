import { closingDaysOf } from '#model/closing-days.ts';
import { postWorkload, workload } from '#report/workload.ts';
import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, calendars, chrome, manual } from '../site.ts';
import {
  type OwnCalendarContext,
  type OwnCalendarView,
  postCalendarView,
  sectionCalendarView,
} from '../views/own-calendar-view.ts';
import { closedDaysOf } from '../views/year-calendar-view.ts';

const [index] = calendars;
const closing = closingDaysOf(manual.settings);
const context: OwnCalendarContext = {
  manual,
  asOf,
  index,
  closing,
  closedDays: closedDaysOf(closing),
  sectionLoads: workload(manual),
  postLoads: postWorkload(manual),
};

/** The year calendar of every section. */
export const sectionCalendarPages = (): Iterable<KeyedPage<PageProps<OwnCalendarView>>> =>
  manual.sections.values().map((section) =>
    calendarPage(section.id, sectionCalendarView(section, context), {
      path: address.sectionCalendar(section.id),
      above: trailTo('課の一覧', address.sections),
    }),
  );

/** The year calendar of every post. */
export const postCalendarPages = (): Iterable<KeyedPage<PageProps<OwnCalendarView>>> =>
  manual.postById.values().map((post) =>
    calendarPage(post.id, postCalendarView(post, context), {
      path: address.postCalendar(post.id),
      above: trailTo(manual.sectionById.get(post.section)?.name ?? post.section, address.section(post.section)),
    }),
  );

function calendarPage(
  id: string,
  view: OwnCalendarView,
  { path, above }: { path: string; above: PageProps<unknown>['head']['trail'] },
): KeyedPage<PageProps<OwnCalendarView>> {
  const { text, href = '' } = view.whose;
  return keyedPage<OwnCalendarView>(
    { id },
    {
      chrome,
      head: {
        title: `${text}の年間予定`,
        trailTitle: '年間予定',
        path,
        description: `${text}の${view.year.label}の期限と業務です。`,
        trail: [...above, { label: text, href }],
      },
      view,
    },
  );
}
