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
import { withheldFrom } from './withheld-from.ts';
import { postDuties } from '#report/post-duties.ts';

// What several pages need is read and computed here, once for all of them.

/** What this build was asked for. */
export const options = siteOptions(process.env, dayInJapan(new Date()));
/** 基準日: the day for which pages are made. */
export const asOf = options.asOf;
const kept = keptFinds(options.cacheDir);
const whole = await readManual(options.contentDir, { cacheDir: options.cacheDir });
/**
 * The files as they lie in the content folder, without what is kept from the readers: what lint judges. Pages show what
 * is in force.
 */
const files = withheldFrom(whole, options.audience, asOf);
/** What is in force on the day, what is to come and what was, each with its text. */
export const versions = await versionsOn(files, asOf, options);
/** The manual that pages show: the editions in force on the day. */
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

/** What every page has around its content. */
export const chrome = chromeOf(manual);
/** 点検の指摘 of what the readers of the site may see. */
export const findings = lint(files, asOf, { kept });
/** For counting alone: who builds has to know of every error, whoever the site is for. */
export const allFindings = files === whole ? findings : lint(whole, asOf, { kept });
kept.keep();
/** What reports rest on, computed where the first of them asks for it. */
export const figures = reportFigures(manual, asOf);
/** 整備状況 of the day. */
export const coverageToday = figures.coverage();
/** Where the entries of registers are named. */
export const usage = usageOf(manual);
/** The fiscal year of the day, and the next: in March everybody looks ahead. */
export const calendars = [
  calendarIndex(manual, fiscalYear(asOf), figures.calendar(fiscalYear(asOf))),
  calendarIndex(manual, fiscalYear(asOf) + 1, figures.calendar(fiscalYear(asOf) + 1)),
] as const;
/** The works of each post. */
export const duties = postDuties(manual);
/** Who holds which post today: whether somebody can be asked there. No page shows it. */
export const staffing = staffingOn(manual.roster, asOf);
/** The reports of the day, as pages and files show them. */
export const reports: readonly MadeReport[] = REPORTS.map((report) => makeReport(report, figures));
