import { closingDaysOf } from '#model/closing-days.ts';
import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { asOf, calendars, chrome, manual } from '../site.ts';
import { type MonthLink, monthLinks } from '../views/month-views.ts';
import { closedDaysOf, type YearView, yearView } from '../views/year-calendar-view.ts';

/** All that the page of 年間予定 shows. */
export interface YearPageView {
  year: YearView;
  months: readonly MonthLink[];
  /** The sections, each of which has a calendar of its own. */
  sections: readonly { id: string; name: string }[];
}

/** 年間予定 of the whole city hall. */
export function yearPage(): KeyedPage<PageProps<YearPageView>> {
  const [index] = calendars;
  const closing = closingDaysOf(manual.settings);
  const head = {
    title: '年間予定',
    path: address.calendar,
    description: '年度の業務と期限を月ごとに見ることができます。',
    trail: trailTo('年間予定', address.calendar).slice(0, 1),
  };
  const view = {
    year: yearView(index, 'all', { manual, asOf, closing, closedDays: closedDaysOf(closing) }),
    months: monthLinks(index.entries, undefined),
    sections: manual.sections.map(({ id, name }) => ({ id, name })),
  };
  return keyedPage({}, { chrome, head, view });
}
