import type { KeyedPage } from '../page.ts';
import { asOfCsvFiles, asOfJsonFiles, asOfPages } from './as-of-pages.ts';
import { postCalendarFiles, sectionCalendarFiles } from './calendar-files.ts';
import { postCalendarPages, sectionCalendarPages } from './calendar-pages.ts';
import { comparisonPages } from './comparison-pages.ts';
import { componentPages } from './component-pages.ts';
import { hostingCardPages } from './hosting-card-pages.ts';
import { measurePages } from './measure-pages.ts';
import { handoverPages } from './handover-pages.ts';
import { monthPages } from './month-pages.ts';
import { ojtPages } from './ojt-pages.ts';
import { postPages } from './post-pages.ts';
import { editionPages, procedurePages } from './procedure-pages.ts';
import { reportCsvFiles, reportJsonFiles } from './report-files.ts';
import { reportPages } from './report-pages.ts';
import { rulePages } from './rule-pages.ts';
import { sectionHandoverPages } from './section-handover-pages.ts';
import { sectionPages } from './section-pages.ts';
import { successorChecklistPages } from './successor-checklist-pages.ts';
import { workPages } from './work-pages.ts';

/** All pages of which there are many: those that a build takes over from the one before where their key is the same. */
export const keyedPages: readonly Pick<KeyedPage, 'path' | 'key'>[] = [
  ...procedurePages,
  ...editionPages,
  ...comparisonPages,
  ...workPages,
  ...postPages,
  ...handoverPages,
  ...sectionHandoverPages,
  ...successorChecklistPages,
  ...sectionPages,
  ...ojtPages,
  ...hostingCardPages,
  ...monthPages,
  ...sectionCalendarPages,
  ...postCalendarPages,
  ...sectionCalendarFiles,
  ...postCalendarFiles,
  ...measurePages,
  ...reportPages,
  ...reportCsvFiles,
  ...reportJsonFiles,
  ...asOfPages,
  ...asOfCsvFiles,
  ...asOfJsonFiles,
  ...rulePages,
  ...componentPages,
];
