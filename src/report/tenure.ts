import { addMonths, fiscalYear, type IsoDate } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import { heldSince, isHeldOn } from '#model/post-holders.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';

/** 在職年数 of one post on the coming 1 April: years and counts, never who or since when. */
export interface Tenure {
  /** 在職年数の目安 that applies to the post. */
  limit: number;
  isSpecialist: boolean;
  /** Full years of each holder who is still there on that day, longest first. */
  years: readonly number[];
  /** How many of them have reached the limit by then. */
  reachedCount: number;
}

/** The day of the next regular transfers, 定期異動: the first 1 April after `asOf`. */
export function nextTransferDay(asOf: IsoDate): IsoDate {
  return `${fiscalYear(asOf) + 1}-04-01`;
}

/**
 * The tenure of every post that somebody holds on `asOf`, by post id. The seed policy takes three years as the usual
 * cycle and longer for work that needs special knowledge (釧路市職員人材育成基本方針 V-2-(2)); it gives no number for the
 * latter, so that five years is this project's own default.
 */
export function tenures(manual: Manual, asOf: IsoDate): ReadonlyMap<string, Tenure> {
  const on = nextTransferDay(asOf);
  const { years: usual, specialistYears } = manual.settings.posts;
  const specialists = new Set(manual.works.filter((work) => isActive(work) && needsSpecialist(work)).map(ownerOf));
  const rows = groupBy(manual.roster, ({ post }) => [post]);
  return new Map(
    Array.from(rows, ([post, all]) => {
      const isSpecialist = specialists.has(post);
      const limit = isSpecialist ? specialistYears : usual;
      const byStaff = groupBy(all, ({ staff }) => [staff]);
      const staying = [...byStaff.values()].filter((own) =>
        [asOf, on].every((day) => own.some((row) => isHeldOn(row, day))),
      );
      const years = staying.map((own) => fullYears(heldSince(own, asOf) ?? asOf, on)).toSorted((a, b) => b - a);
      return [post, { limit, isSpecialist, years, reachedCount: years.filter((each) => each >= limit).length }];
    }),
  );
}

/** 専門性が高い業務: one that needs a qualification or a 職種, or that takes three years to learn. */
function needsSpecialist({ qualification, proficiency }: WorkItem): boolean {
  return qualification !== '' || proficiency === '3年';
}

function ownerOf({ owner }: WorkItem): string | undefined {
  return owner;
}

function fullYears(from: IsoDate, to: IsoDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addMonths(from, years * 12) <= to ? years : years - 1;
}
