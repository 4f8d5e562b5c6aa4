import { factsOf } from '#model/editions-of.ts';
import type { Edition, EditionTag, History, Revision } from '#model/history.ts';
import { type IsoDate, parseDate } from '#model/iso-date.ts';
import { aProcedure } from './a-manual.ts';
import { emptyHistory } from './empty-history.ts';

/** An edition of `juki-001`, in force from a day; `parts` replace the rest. */
export function anEdition({ from = '2026-04-01', ...parts }: Partial<Edition> & { from?: IsoDate } = {}): Edition {
  return {
    ...factsOf(aProcedure()),
    procedure: 'juki-001',
    number: 1,
    path: 'sections/koseki-jumin/procedures/juki-001.mdx',
    isCurrentFile: false,
    isUncommitted: false,
    effectiveFrom: parseDate(from),
    ...parts,
  };
}

/** A revision of `juki-001`. */
export function aRevision(parts: Partial<Revision> = {}): Revision {
  return {
    commit: 'a'.repeat(40),
    at: '2026-03-10T00:00:00Z',
    day: '2026-03-10',
    subject: '改正',
    path: 'sections/koseki-jumin/procedures/juki-001.mdx',
    blob: 'b'.repeat(40),
    edition: 1,
    reviewed: '2026-03-10',
    content: 'text',
    body: 'text',
    ...parts,
  };
}

/** A complete history of `juki-001` alone. */
export function aHistory(revisions: readonly Revision[], editions: readonly Edition[] = []): History {
  return {
    ...emptyHistory(),
    revisionsById: new Map([['juki-001', revisions]]),
    editionsById: new Map([['juki-001', editions]]),
  };
}

/** A tag `edition/令和8年4月` on a commit `c1`. */
export function aTag(parts: Partial<EditionTag> = {}): EditionTag {
  return {
    name: '令和8年4月',
    commit: 'c1',
    at: '2026-04-01T00:00:00Z',
    day: '2026-04-01',
    message: '令和8年4月1日の業務手順書',
    known: new Set(['c1']),
    ...parts,
  };
}
