import { escapeXml } from '#model/escape-xml.ts';

/** One entry of a feed. */
export interface AtomEntry {
  /** Never changes and names nothing else: readers tell by it what they have seen. */
  id: string;
  title: string;
  summary: string;
  /** Relative to the feed. */
  href: string;
  /** An instant as RFC 3339 writes it. */
  updated: string;
}

/** A feed with its entries, the newest first. */
export interface AtomFeed {
  id: string;
  title: string;
  author: string;
  /** Name of the feed's own file, and the page that shows the same, both relative to it. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
}

/** A feed as Atom (RFC 4287). A feed without entries is as old as the epoch: nothing has happened yet. */
export function formatAtom({ id, title, author, self, page, entries }: AtomFeed): string {
  // As instants, not as texts: an entry may name another time zone than the next.
  const instants = entries.map((entry) => entry.updated).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const updated = instants.at(-1) ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

function entryXml({ id, title, summary, href, updated }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}
