import { cacheKey } from '../digest.ts';
import { manual, versions } from '../site.ts';

/** Digest of what links need to know: which works, procedures, editions, posts and sections there are, and names of works. */
export const linkedNames = cacheKey([
  manual.works.map(({ id, title }) => [id, title]),
  manual.procedures.map(({ id }) => id),
  Array.from(versions.editionsById.values(), (editions) =>
    editions.map(({ procedure, edition }) => [edition.procedure, edition.number, procedure !== undefined]),
  ),
  [...manual.postById.keys()],
  [...manual.abolishedPostById.keys()],
  manual.sections.map(({ id }) => id),
]);
