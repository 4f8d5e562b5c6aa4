import { fileRoute } from '#site/file-route.ts';
import { asOfJsonFiles } from '#site/pages/as-of-pages.ts';
import { staticPaths } from '#site/site.ts';

export const getStaticPaths = () => staticPaths(asOfJsonFiles);

export const GET = fileRoute('application/json');
