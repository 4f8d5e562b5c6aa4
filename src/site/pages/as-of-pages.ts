import { formatCsv } from '#format/format-csv.ts';
import { formatTableJson } from '#format/format-table-json.ts';
import { address } from '#model/address.ts';
import { cacheKey } from '../digest.ts';
import { type KeyedFile, keyedPage, type KeyedPage, type PageProps, trailTo } from '../page.ts';
import { chrome, manual, versions } from '../site.ts';
import { type AsOfDay, asOfDay, type AsOfView } from '../views/as-of-view.ts';

/** The manual as of each annotated tag `edition/…`, the newest first. */
export const asOfDays: readonly AsOfDay[] = manual.history.tags.map((tag) =>
  asOfDay({ manual, editionsById: versions.editionsById }, tag),
);

/** The page of every tag. */
export const asOfPages = (): Iterable<KeyedPage<PageProps<AsOfView>>> =>
  asOfDays.map(({ tag, view }) =>
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

const filesOf = (kind: 'csv' | 'json'): KeyedFile[] =>
  asOfDays.map(({ tag, view, table }) => {
    const heading = { name: 'editions', title: titleOf(view), asOf: tag.day, commit: tag.commit };
    const props = () => ({ text: kind === 'csv' ? formatCsv(table) : formatTableJson(table, heading) });
    const params = { tag: tag.name };
    return { path: address.asOfFile(tag.name, kind), key: cacheKey([table, heading]), params, props };
  });

/** The same as CSV. */
export const asOfCsvFiles = (): Iterable<KeyedFile> => filesOf('csv');

/** The same as JSON, which names the day and the commit of the tag. */
export const asOfJsonFiles = (): Iterable<KeyedFile> => filesOf('json');

function titleOf({ day }: AsOfView): string {
  return `${day}の業務手順書`;
}
