import { hash } from 'node:crypto';
import { type AtomFeed, formatAtom } from '#format/format-atom.ts';
import type { Change } from '#report/changes.ts';
import { address, rootFrom } from '#model/address.ts';
import type { Versions } from './versions.ts';
import { editionAddress, procedureAddress } from './views/edition-history.ts';

/** More than this no reader of feeds asks for. */
const MOST_ENTRIES = 100;

/** The changes of the whole manual, or of one section, as Atom. Reviews and corrections are no news. */
export function changesFeed(
  changes: readonly Change[],
  versions: Pick<Versions, 'manual' | 'editionsById'>,
  section?: string,
): string {
  const { manual } = versions;
  const path = section === undefined ? address.feed : address.sectionFeed(section);
  const root = rootFrom(path);
  const news = changes
    .filter((change) => change.kind === '制定' || change.kind === '改正' || change.kind === '廃止')
    .filter((change) => section === undefined || change.section === section)
    .slice(0, MOST_ENTRIES);
  // Numbers of procedures are the same in many organisations, and a reader may follow the feeds of two.
  const names = `urn:tsugite:${hash('sha256', manual.settings.organisation).slice(0, 12)}`;
  const name = section === undefined ? '' : `（${manual.sectionById.get(section)?.name ?? section}）`;
  const feed: AtomFeed = {
    id: [names, 'changes', ...(section === undefined ? [] : [section])].join(':'),
    title: `${manual.settings.organisation} ${manual.settings.title}の変わったこと${name}`,
    author: manual.settings.organisation,
    self: path.slice(path.lastIndexOf('/') + 1),
    page: `${root}${address.changes}`,
    entries: news.map((change) => ({
      id: `${names}:${change.procedure}:${change.kind === '廃止' ? 'abolished' : change.edition}`,
      title: titleOf(change),
      summary: change.summary,
      href: root + addressOf(change, versions),
      updated: change.at ?? `${change.day}T00:00:00+09:00`,
    })),
  };
  return formatAtom(feed);
}

/** The page of the edition that the entry is about, which may be one to come; where it has none, where the procedure is read. */
function addressOf(change: Change, versions: Pick<Versions, 'manual' | 'editionsById'>): string {
  const all = change.kind === '廃止' ? [] : (versions.editionsById.get(change.procedure) ?? []);
  const shown = all.find(({ edition, procedure }) => procedure && edition.number === change.edition);
  return shown ? editionAddress(shown) : (procedureAddress(change.procedure, versions) ?? address.changes);
}

function titleOf({ title, kind, edition, day }: Change): string {
  return kind === '廃止' ? `${title}（廃止）` : `${title} 第${edition}版（${kind}、${day}施行）`;
}
