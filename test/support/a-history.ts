import type { Edition, EditionTag, Revision } from '#model/history.ts';
import { factsOf } from '#model/editions-of.ts';
import { aProcedure } from './a-manual.ts';

/** A 改訂 of `juki-001` on 2026-03-20 that bears edition 1. */
export function aRevision(parts: Partial<Revision> = {}): Revision {
  return {
    commit: 'c1',
    at: '2026-03-20T01:00:00Z',
    day: '2026-03-20',
    subject: '転入届の受付を制定',
    path: 'sections/koseki-jumin/procedures/juki-001.mdx',
    blob: 'b1',
    edition: 1,
    ...parts,
  };
}

/** 第1版 of `juki-001`, in force since 2026-04-01, as the facts of `aProcedure` say. */
export function anEdition(parts: Partial<Edition> = {}): Edition {
  const revision = aRevision({ edition: parts.number ?? 1 });
  return {
    ...factsOf(aProcedure()),
    procedure: 'juki-001',
    number: 1,
    revision,
    firstRevision: revision,
    path: revision.path,
    isCurrentFile: false,
    isUncommitted: false,
    ...parts,
  };
}

/** A tag `edition/令和8年4月` that knows the commit `c1`. */
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
