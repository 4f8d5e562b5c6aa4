import { fileRoute } from '#site/file-route.ts';
import { reportCsvFiles } from '#site/pages/report-files.ts';
import { staticPaths } from '#site/site.ts';

export const getStaticPaths = () => staticPaths(reportCsvFiles);

export const GET = fileRoute('text/csv');
