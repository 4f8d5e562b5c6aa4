import { address } from '#model/address.ts';
import { changesFeed } from '../changes-feed.ts';
import { cacheKey } from '../digest.ts';
import type { KeyedFile } from '../page.ts';
import { figures, manual, versions } from '../site.ts';

/** The feed of changes of every section. */
export const sectionFeedFiles = (): Iterable<KeyedFile> =>
  manual.sections.values().map(({ id }) => {
    const feed = changesFeed(figures.changes(), versions, id);
    return { path: address.sectionFeed(id), key: cacheKey(feed), params: { id }, props: () => ({ text: feed }) };
  });
