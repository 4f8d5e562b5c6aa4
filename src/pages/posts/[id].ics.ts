import { fileRoute } from '#site/file-route.ts';
import { postCalendarFiles } from '#site/pages/calendar-files.ts';
import { staticPaths } from '#site/site.ts';

export const getStaticPaths = () => staticPaths(postCalendarFiles);

export const GET = fileRoute('text/calendar');
