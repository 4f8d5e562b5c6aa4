import type { Edition, GonePeriod } from './history.ts';
import { addDays, type IsoDate } from './iso-date.ts';

/** A stretch of days on which one edition was in force; without `until` it still is, or will be. */
export interface EditionPeriod {
  edition: Edition;
  from: IsoDate;
  until?: IsoDate;
}

/**
 * The edition in force on a day: of those whose 施行日 has come the latest, and of two with one 施行日 the higher number.
 * undefined before the first, and where no 施行日 can be read.
 */
export function editionInForce(editions: readonly Edition[], asOf: IsoDate): Edition | undefined {
  return editions.filter((edition) => isCandidate(edition, asOf)).reduce<Edition | undefined>(later, undefined);
}

function isCandidate(edition: Edition, asOf: IsoDate): boolean {
  const from = edition.effectiveFrom?.iso;
  return from !== undefined && from <= asOf && !isGone(edition, asOf);
}

function isGone({ withdrawnOn, gonePeriods = [] }: Edition, asOf: IsoDate): boolean {
  if (withdrawnOn !== undefined && withdrawnOn <= asOf) return true;
  return gonePeriods.some((period) => isDuring(period, asOf));
}

function isDuring({ goneOn, backOn }: GonePeriod, day: IsoDate): boolean {
  return goneOn <= day && day < backOn;
}

/** When a procedure was gone that is there again: the stretch around a day on which no edition of it was in force. */
export function gonePeriodOn(editions: readonly Edition[], day: IsoDate): GonePeriod | undefined {
  if (editionInForce(editions, day)) return undefined;
  return editions.flatMap(({ gonePeriods = [] }) => gonePeriods).find((period) => isDuring(period, day));
}

function later(best: Edition | undefined, edition: Edition): Edition {
  return best && compareInForce(best, edition) > 0 ? best : edition;
}

function compareInForce(a: Edition, b: Edition): number {
  const [from, other] = [a.effectiveFrom?.iso ?? '', b.effectiveFrom?.iso ?? ''];
  if (from !== other) return from < other ? -1 : 1;
  return a.number - b.number;
}

/**
 * Editions that are merged and whose 施行日 is still to come (施行予定), the next first. One that another overtakes on its very
 * 施行日 never comes into force.
 */
export function comingEditions(editions: readonly Edition[], asOf: IsoDate): Edition[] {
  return editions
    .filter((edition) => {
      const from = edition.effectiveFrom?.iso;
      if (from === undefined || from <= asOf) return false;
      return editionInForce(editions, from) === edition;
    })
    .toSorted(compareInForce);
}

/** The edition that comes into force next; undefined where none is waiting. */
export function comingEdition(editions: readonly Edition[], asOf: IsoDate): Edition | undefined {
  return comingEditions(editions, asOf)[0];
}

/** Which edition was in force from when to when, oldest first. An edition that never was in force has no period. */
export function editionTimeline(editions: readonly Edition[]): EditionPeriod[] {
  const periods: EditionPeriod[] = [];
  let last: Edition | undefined;
  for (const day of turningDays(editions)) {
    const edition = editionInForce(editions, day);
    if (edition === last) continue;
    const open = periods.at(-1);
    if (open && last) open.until = addDays(day, -1);
    if (edition) periods.push({ edition, from: day });
    last = edition;
  }
  return periods;
}

function turningDays(editions: readonly Edition[]): IsoDate[] {
  const days = editions.flatMap(({ effectiveFrom, withdrawnOn, gonePeriods = [] }) => [
    effectiveFrom?.iso,
    withdrawnOn,
    ...gonePeriods.flatMap(({ goneOn, backOn }) => [goneOn, backOn]),
  ]);
  return [...new Set(days.filter((day) => day !== undefined))].toSorted();
}

/** The edition with the next lower number, and the one with the highest number of all others. */
export function editionsBeside(
  editions: readonly Edition[],
  number: number,
): { before: Edition | undefined; highest: Edition | undefined } {
  const others = editions.filter((edition) => edition.number !== number);
  return { before: others.findLast((edition) => edition.number < number), highest: others.at(-1) };
}
