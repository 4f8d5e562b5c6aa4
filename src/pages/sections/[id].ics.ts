import { fileRoute } from '#site/file-route.ts';
import { sectionCalendarFiles } from '#site/pages/calendar-files.ts';
import { staticPaths } from '#site/site.ts';

export const getStaticPaths = () => staticPaths(sectionCalendarFiles);

export const GET = fileRoute('text/calendar');
