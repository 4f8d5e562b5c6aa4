import { addMonths, type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Change, ChangeKind } from '#report/changes.ts';
import { address } from '#model/address.ts';
import type { RichCell } from '../cell.ts';
import { sectionCell } from '../links.ts';
import type { ShownEdition } from '../versions.ts';
import { editionAddress, formerEdition, procedureAddress } from './edition-history.ts';

/** One change as a line of a page. */
export interface ChangeLine {
  day: IsoDate;
  dayLabel: string;
  kind: ChangeKind;
  /** True for what is folded away: corrections that make no edition, and reviews without change. */
  isMinor: boolean;
  /** True where its 施行日 is still to come. */
  isComing: boolean;
  edition: string;
  reason: string;
  summary: string;
  links: readonly RichCell[];
}

/** The changes of one procedure, the newest first. */
export interface ChangeGroup {
  id: string;
  title: RichCell;
  section: RichCell | string;
  sectionId: string;
  posts: readonly string[];
  lines: readonly ChangeLine[];
}

/** 変わったこと: what changed since a day, by procedure. */
export interface ChangesView {
  groups: readonly ChangeGroup[];
  /** The day from which the page shows changes before somebody chooses another. */
  since: IsoDate;
  sinceLabel: string;
  sections: readonly { id: string; name: string }[];
  posts: readonly { id: string; name: string }[];
  unknown: string;
}

/** What a page of changes needs besides the manual. */
export interface ChangesContext {
  manual: Manual;
  asOf: IsoDate;
  editionsById: ReadonlyMap<string, readonly ShownEdition[]>;
  /** All changes, the newest first. */
  changes: readonly Change[];
}

/** Someone comes back from leave, or looks back over a quarter. */
const MONTHS_SHOWN = 3;

/** The page of changes, with all that git knows: a script shows what is since a chosen day. */
export function changesView(context: ChangesContext): ChangesView {
  const { manual, asOf } = context;
  const all = context.changes;
  const groups = [...Map.groupBy(all, ({ procedure }) => procedure).values()].map((each) => groupOf(each, context));
  const since = addMonths(asOf, -MONTHS_SHOWN);
  const sectionIds = new Set(all.map(({ section }) => section));
  const postIds = new Set(all.flatMap(({ posts }) => posts));
  return {
    groups,
    since,
    sinceLabel: wareki(since),
    sections: manual.sections.filter(({ id }) => sectionIds.has(id)).map(({ id, name }) => ({ id, name })),
    posts: manual.sections.flatMap(({ name, posts }) =>
      posts.filter(({ id }) => postIds.has(id)).map((post) => ({ id: post.id, name: `${name} ${post.name}` })),
    ),
    unknown: manual.history.unknown,
  };
}

function groupOf(all: readonly Change[], context: ChangesContext): ChangeGroup {
  const [first] = all;
  if (!first) throw new Error('A group has at least one change');
  const { procedure, title, section } = first;
  return {
    id: procedure,
    title: { text: title, href: procedureAddress(procedure, context) },
    section: sectionCell(context.manual, section),
    sectionId: section,
    posts: [...new Set(all.flatMap(({ posts }) => posts))],
    lines: all.map((change) => changeLine(change, context)),
  };
}

/** A change as a line, with links to the text and to the 新旧対照表. */
export function changeLine(change: Change, { asOf, editionsById }: Omit<ChangesContext, 'changes'>): ChangeLine {
  const { day, kind, reason, summary, edition } = change;
  return {
    day,
    dayLabel: wareki(day),
    kind,
    isMinor: kind === '軽微な修正' || kind === '見直し（改正なし）',
    isComing: day > asOf,
    edition: edition === undefined ? '' : `第${edition}版`,
    reason,
    summary,
    links: kind === '改正' || kind === '制定' ? editionLinks(change, editionsById) : [],
  };
}

function editionLinks({ procedure, title, edition }: Change, editionsById: ChangesContext['editionsById']): RichCell[] {
  const editions = editionsById.get(procedure) ?? [];
  const shown = editions.find((each) => each.edition.number === edition);
  if (!shown?.procedure) return [];
  const before = formerEdition(shown, editions);
  const compare = before?.procedure && {
    text: '新旧対照表',
    aloud: `（${title} 第${shown.edition.number}版）`,
    href: address.comparison(procedure, before.edition.number, shown.edition.number),
  };
  const page = { text: `第${shown.edition.number}版`, aloud: `（${title}）`, href: editionAddress(shown) };
  return compare ? [page, compare] : [page];
}
