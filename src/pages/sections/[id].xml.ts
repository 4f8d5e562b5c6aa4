import { fileRoute } from '#site/file-route.ts';
import { sectionFeedFiles } from '#site/pages/section-feed-files.ts';
import { staticPaths } from '#site/site.ts';

export const getStaticPaths = () => staticPaths(sectionFeedFiles);

export const GET = fileRoute('application/atom+xml');
