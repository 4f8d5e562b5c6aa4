import { editionTimeline } from '#model/edition-in-force.ts';
import { compareText } from '#model/finding.ts';
import type { EditionChange, PackChange } from '#model/handover-pack.ts';
import { addDays, addMonths, type IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { hasRoster, heldSince } from '#model/post-holders.ts';
import type { Change } from '../changes.ts';
import type { HandoverSources } from './handover-sources.ts';

/** New editions since a day and those given up, those to come among them, the newest first. Small corrections are left out. */
export function packChanges(procedures: readonly string[], since: IsoDate, sources: HandoverSources): PackChange[] {
  return procedures
    .flatMap((id) => sources.changesByProcedure.get(id) ?? [])
    .filter((change) => change.day >= since)
    .filter(isEditionChange)
    .map((change) => packChange(change, sources))
    .toSorted((a, b) => compareText(b.day, a.day) || compareText(a.procedure, b.procedure));
}

const EDITION_CHANGES: ReadonlySet<string> = new Set<EditionChange>(['制定', '改正', '廃止']);

function isEditionChange(change: Change): change is Change & { kind: EditionChange } {
  return EDITION_CHANGES.has(change.kind);
}

function packChange(change: Change & { kind: EditionChange }, { manual, on }: HandoverSources): PackChange {
  const { procedure, title, kind, day, edition, reason, summary } = change;
  const former = kind === '改正' ? numberBefore(manual, procedure, edition ?? 0) : undefined;
  return { procedure, title, kind, day, edition, former, reason, summary, isComing: day > on };
}

/** Of the edition that staff worked by until then: one that never came into force is compared with nothing after it. */
function numberBefore({ history }: Manual, procedure: string, edition: number): number | undefined {
  const all = history.editionsById.get(procedure) ?? [];
  const inForce = new Set(editionTimeline(all).map((period) => period.edition));
  return all.findLast((each) => each.number < edition && inForce.has(each))?.number;
}

/**
 * The day from which a pack tells changes: the one on which whoever held the post on the eve of `on` came to it, or
 * twelve months before where the roster does not say. A day only: who it was is never published.
 */
export function lookBack(manual: Manual, post: string, on: IsoDate): { day: IsoDate; why: string } {
  const eve = addDays(on, -1);
  const byHolder = Map.groupBy(
    manual.roster.filter((each) => each.post === post),
    ({ staff }) => staff,
  );
  const first = [...byHolder.values()].flatMap((rows) => heldSince(rows, eve) ?? []).toSorted(compareText)[0];
  if (first !== undefined) return { day: first, why: 'この職の担当者が着任した日' };
  const why = hasRoster(manual) ? '名簿に担当者の記載がないため、12か月前' : '名簿がないか読めないため、12か月前';
  return { day: addMonths(on, -12), why };
}
