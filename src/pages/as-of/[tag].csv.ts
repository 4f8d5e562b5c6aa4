import { fileRoute } from '#site/file-route.ts';
import { asOfCsvFiles } from '#site/pages/as-of-pages.ts';
import { staticPaths } from '#site/site.ts';

export const getStaticPaths = () => staticPaths(asOfCsvFiles);

export const GET = fileRoute('text/csv');
