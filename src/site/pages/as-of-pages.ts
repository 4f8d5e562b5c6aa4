import type { Table, TableHeading } from '#model/table.ts';
import { address } from '../address.ts';
import { digest } from '../digest.ts';
import { keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { chrome, manual, versions } from '../site.ts';
import { type AsOfDay, asOfDay, type AsOfView } from '../views/as-of-view.ts';

/** A tag's file beside its page. */
export type AsOfFile = KeyedPage<{ table: Table; heading: TableHeading }>;

/** The manual as of each annotated tag `edition/…`, the newest first. */
export const asOfDays: readonly AsOfDay[] = manual.history.tags.map((tag) =>
  asOfDay({ manual, editionsById: versions.editionsById }, tag),
);

/** The page of every tag. */
export const asOfPages: readonly KeyedPage<PageProps<AsOfView>>[] = asOfDays.map(({ tag, view }) =>
  keyedPage<AsOfView>(
    { tag: tag.name },
    {
      chrome,
      head: {
        title: titleOf(view),
        titleKind: tag.name,
        path: address.asOfDay(tag.name),
        description: `${view.day}に、どの業務手順書のどの版が施行されていたかの一覧です。`,
        trail: trailTo('基準日ごとの手順書', address.asOfDays),
      },
      view,
    },
  ),
);

const filesOf = (kind: 'csv' | 'json'): AsOfFile[] =>
  asOfDays.map(({ tag, view, table }) => {
    const heading = { name: 'editions', title: titleOf(view), asOf: tag.day, commit: tag.commit };
    const props = { table, heading };
    return { path: address.asOfFile(tag.name, kind), key: digest(props), params: { tag: tag.name }, props };
  });

/** The same as CSV. */
export const asOfCsvFiles: readonly AsOfFile[] = filesOf('csv');

/** The same as JSON, which names the day and the commit of the tag. */
export const asOfJsonFiles: readonly AsOfFile[] = filesOf('json');

function titleOf({ day }: AsOfView): string {
  return `${day}の業務手順書`;
}
