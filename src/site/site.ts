import { dayInJapan } from '#model/day-in-japan.ts';
import { readManual } from '#read/read-manual.ts';
import { segmentsReader } from '#read/read-segments.ts';
import { lint } from '#lint/lint.ts';
import { keptFinds } from '#read/kept-finds.ts';
import { calendarIndex } from '#report/year-calendar.ts';
import { reportFigures } from '#report/report-figures.ts';
import { REPORTS } from '#report/index.ts';
import { fiscalYear } from '#model/iso-date.ts';
import { staffingOn } from '#model/post-holders.ts';
import { usageOf } from '#model/usage.ts';
import { renderOrders } from './render-orders.ts';
import { chromeOf, type KeyedPage } from './page.ts';
import { makeReport, type MadeReport } from './report-json.ts';
import { siteOptions } from './site-options.ts';
import { versionsOn } from './versions.ts';
import { withheldFrom } from './withhold.ts';
import { postDuties } from '#report/post-duties.ts';

/** The manual that this build shows, its day and options, and what several pages make of it: once for all pages. */
export const options = siteOptions(process.env, dayInJapan(new Date()));
export const asOf = options.asOf;
const kept = keptFinds(options.cacheDir);
const whole = await readManual(options.contentDir, { cacheDir: options.cacheDir });
/**
 * The files as they lie in the content folder, without what is kept from the readers: what lint judges. Pages show what
 * is in force.
 */
const files = withheldFrom(whole, options.audience, asOf);
export const versions = await versionsOn(files, asOf, options);
export const manual = versions.manual;
/** The bodies of procedures as pages show them, by their digest. */
export const readSegments = segmentsReader(options.cacheDir);
/** What the build asks for; undefined while somebody writes and Astro shows page by page. */
export const orders = renderOrders(process.env);

/** What `getStaticPaths` gives to Astro: all pages while somebody writes; none in a build, where `api/pages` writes them. */
export function staticPaths<Props>(
  pages: () => Iterable<KeyedPage<Props>>,
): { params: KeyedPage['params']; props: Props }[] {
  return orders ? [] : Array.from(pages(), ({ params, props }) => ({ params, props: props() }));
}

export const chrome = chromeOf(manual);
export const findings = lint(files, asOf, { kept });
/** For counting alone: who builds has to know of every error, whoever the site is for. */
export const allFindings = files === whole ? findings : lint(whole, asOf, { kept });
kept.keep();
/** 整備状況 and changes of the day. */
export const figures = reportFigures(manual, asOf);
export const coverageToday = figures.coverage();
export const usage = usageOf(manual);
/** The fiscal year of the day, and the next: in March everybody looks ahead. */
export const calendars = [
  calendarIndex(manual, fiscalYear(asOf), figures.calendar(fiscalYear(asOf))),
  calendarIndex(manual, fiscalYear(asOf) + 1, figures.calendar(fiscalYear(asOf) + 1)),
] as const;
export const duties = postDuties(manual);
/** Who holds which post today: whether somebody can be asked there. No page shows it. */
export const staffing = staffingOn(manual.roster, asOf);
export const reports: readonly MadeReport[] = REPORTS.map((report) => makeReport(report, figures));
