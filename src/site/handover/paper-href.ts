import type { HrefOf } from '#format/handover/paper-html.ts';
import { mapRuns, type PaperBlock, type PaperRun, type PaperTarget } from '#model/handover-paper.ts';
import type { Manual } from '#model/manual.ts';
import { address } from '#model/address.ts';
import type { ShownEdition } from '../versions.ts';
import { procedureAddress } from '../views/edition-history.ts';
import { comparedPairs } from '../views/edition-notice.ts';

/** What tells which pages there are. */
export interface KnownPages {
  manual: Manual;
  editionsById: ReadonlyMap<string, readonly ShownEdition[]>;
}

/** The blocks with the addresses of pages in place of ids; what has no page leads nowhere. */
export function linkedBlocks(blocks: readonly PaperBlock[], pages: KnownPages): PaperBlock[] {
  return mapRuns(blocks, ({ target, ...run }): PaperRun => {
    const href = target && pageOf(target, pages);
    return href === undefined ? run : { ...run, target: { kind: 'page', id: href } };
  });
}

function pageOf({ kind, id }: PaperTarget, { manual, editionsById }: KnownPages): string | undefined {
  if (kind === 'work') return manual.workById.has(id) ? address.work(id) : undefined;
  if (kind === 'procedure') return procedureAddress(id, { manual, editionsById });
  if (kind === 'sectionHandover') return manual.sectionById.has(id) ? address.sectionHandover(id) : undefined;
  return kind === 'page' ? id : comparisonOf(id, editionsById);
}

/** `juki-001/3-4`: only pairs that have a page. */
function comparisonOf(id: string, editionsById: KnownPages['editionsById']): string | undefined {
  const [, procedure = '', ...numbers] = /^(.+)\/(\d+)-(\d+)$/u.exec(id) ?? [];
  const [before = 0, after = 0] = numbers.map(Number);
  const pairs = comparedPairs(editionsById.get(procedure) ?? []);
  const isThere = pairs.some(([first, second]) => first.edition.number === before && second.edition.number === after);
  return isThere ? address.comparison(procedure, before, after) : undefined;
}

/** Leads to pages of the site from one whose way to the root is `root`. */
export function hrefFrom(root: string): HrefOf {
  return (target) => (target.kind === 'page' ? root + target.id : undefined);
}

/** A paper that stands alone leads nowhere. */
export const NO_HREF: HrefOf = () => undefined;
