import { type Post, postLabel, type Section } from '#model/section.ts';
import type { CalendarIndex } from '#report/year-calendar.ts';
import type { PostWorkload, SectionWorkload } from '#report/workload.ts';
import { address } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { workloadTable } from './workload-table.ts';
import { type YearsContext, yearView, type YearView } from './year-calendar-view.ts';

/** All that the year calendar of a section or a post shows. */
export interface OwnCalendarView {
  /** The section or the post whose it is. */
  whose: RichCell;
  year: YearView;
  load: TableView;
  /** What the calendar file holds: 「戸籍住民課」. */
  feed: RichCell;
}

/** What the year calendars of all sections and posts are made of. */
export interface OwnCalendarContext extends YearsContext {
  index: CalendarIndex;
  sectionLoads: readonly SectionWorkload[];
  postLoads: readonly PostWorkload[];
}

/** The year of a section, with the hours of its posts and of the whole. */
export function sectionCalendarView({ id, name }: Section, context: OwnCalendarContext): OwnCalendarView {
  const posts = context.postLoads.filter(({ section }) => section === id);
  const whole = context.sectionLoads.filter(({ section }) => section === id);
  return {
    whose: { text: name, href: address.section(id) },
    year: yearView(context.index, { section: id }, context),
    load: workloadTable(`${name}の業務量（時間）`, '職', [
      ...posts.map((load) => ({ ...load, label: postLink(load) })),
      ...whole.map((load) => ({ ...load, label: '課の計' })),
    ]),
    feed: { text: name, href: address.sectionCalendarFile(id) },
  };
}

/** The year of a post: of what it is 主担当 and of what it is 副担当; the hours are those of 主担当. */
export function postCalendarView(post: Post, context: OwnCalendarContext): OwnCalendarView {
  const name = postLabel(post, context.manual.sectionById);
  const loads = context.postLoads.filter((load) => load.post === post.id);
  return {
    whose: { text: name, href: address.post(post.id) },
    year: yearView(context.index, { posts: [post.id] }, context),
    load: workloadTable(
      `${name}の業務量（時間）`,
      '職',
      loads.map((load) => ({ ...load, label: '主担当の業務' })),
    ),
    feed: { text: name, href: address.postCalendarFile(post.id) },
  };
}

function postLink({ post, name }: PostWorkload): RichCell {
  return post === undefined ? { text: name } : { text: name, href: address.postCalendar(post) };
}
