import { calendarReport } from './calendar-report.ts';
import { changesReport } from './changes-report.ts';
import { coverageReport } from './coverage-report.ts';
import { coverageWorksReport } from './coverage-works-report.ts';
import { deadlinesReport } from './deadlines-report.ts';
import { dependenceReport } from './dependence-report.ts';
import { editionsReport } from './editions-report.ts';
import { inventoryReport } from './inventory-report.ts';
import { lawsToCheckReport } from './laws-to-check-report.ts';
import { leavingReport } from './leaving-report.ts';
import { measureListsReport } from './measure-lists-report.ts';
import { measuresReport } from './measures-report.ts';
import { mistakesReport } from './mistakes-report.ts';
import { orphanedReport } from './orphaned-report.ts';
import { ownershipReport } from './ownership-report.ts';
import { postWorkloadReport } from './post-workload-report.ts';
import { proceduresReport } from './procedures-report.ts';
import type { Report } from './report.ts';
import { reviewLoadReport } from './review-load-report.ts';
import { reviewSectionsReport } from './review-sections-report.ts';
import { reviewsReport } from './reviews-report.ts';
import { riskControlReport } from './risk-control-report.ts';
import { workloadReport } from './workload-report.ts';

/** All reports, in the order that menus list them. */
export const REPORTS: readonly Report[] = [
  coverageReport,
  measuresReport,
  measureListsReport,
  coverageWorksReport,
  orphanedReport,
  ownershipReport,
  dependenceReport,
  leavingReport,
  calendarReport,
  deadlinesReport,
  reviewsReport,
  reviewSectionsReport,
  reviewLoadReport,
  riskControlReport,
  mistakesReport,
  workloadReport,
  postWorkloadReport,
  inventoryReport,
  proceduresReport,
  lawsToCheckReport,
  editionsReport,
  changesReport,
];
