import { fileRoute } from '#site/file-route.ts';
import { reportJsonFiles } from '#site/pages/report-files.ts';
import { staticPaths } from '#site/site.ts';

export const getStaticPaths = () => staticPaths(reportJsonFiles);

export const GET = fileRoute('application/json');
