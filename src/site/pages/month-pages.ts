import { closingDaysOf } from '#model/closing-days.ts';
import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, calendars, chrome, manual } from '../site.ts';
import { type MonthView, monthViews } from '../views/month-views.ts';

/** The page of every month of the calendar. */
export const monthPages = (): Iterable<KeyedPage<PageProps<MonthView>>> =>
  monthViews(calendars[0], {
    manual,
    asOf,
    closing: closingDaysOf(manual.settings),
  }).map((view) =>
    keyedPage<MonthView>(
      { month: String(view.month).padStart(2, '0') },
      {
        chrome,
        head: {
          title: `${view.month}月の予定`,
          path: address.month(view.month),
          description: `${view.year} ${view.month}月の業務と期限です。`,
          trail: trailTo('年間予定', address.calendar),
        },
        view,
      },
    ),
  );
