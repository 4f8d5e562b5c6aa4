import { comingEditions, editionInForce, editionTimeline, gonePeriodOn } from '#model/edition-in-force.ts';
import type { Edition } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { buildManual, inSectionOrder, type Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { type WholeEdition, readWholeEditions } from './whole-edition.ts';
import { lastGood } from './last-good.ts';
import type { SiteOptions } from './site-options.ts';

/** What an edition is on a day: in force, past, still to come, or never in force (overtaken or withdrawn). */
export type EditionPlace = 'current' | 'past' | 'coming' | 'none';

/** An edition as the site shows it; without `procedure` its text is not known or may not be shown. */
export interface ShownEdition extends WholeEdition {
  place: EditionPlace;
  /**
   * True for the edition that stands at the procedure's own address: the one in force, or else the file, or else, where the
   * procedure is abolished, the last text of it. Links to it are in feeds, in mails and in texts of the past.
   */
  isMain: boolean;
  /** True where the procedure is abolished on the day. */
  isAbolished: boolean;
  /** Since when it is; absent where nobody has recorded it yet. */
  abolishedOn?: IsoDate;
}

/** The manual as it is in force on a day, and all editions of its procedures. */
export interface Versions {
  manual: Manual;
  /** By procedure id, by number. */
  editionsById: ReadonlyMap<string, readonly ShownEdition[]>;
  /** Ids of procedures whose file is broken and whose page shows the last text that was not. */
  restored: ReadonlySet<string>;
}

/**
 * The manual of a day: every procedure with the text of the edition in force, whatever the files say already. A procedure
 * that is not yet in force stays with its file, one that was abolished later comes back, and one that was put back later is
 * not there yet. Lint looks at the files instead.
 */
export async function versionsOn(files: Manual, asOf: IsoDate, options: SiteOptions): Promise<Versions> {
  const { editionsById } = files.history;
  const allOf = ({ procedure }: Edition) => editionsById.get(procedure) ?? [];
  const texts = await readWholeEditions([...editionsById.values()].flat(), {
    files,
    options,
    isCompared: (edition) => allOf(edition).length > 1,
  });
  const shown = texts.map((text) => ({ ...text, place: placeOf(text.edition, allOf(text.edition), asOf) }));
  const good = await lastGood(files, asOf, options);
  const manual = inForce(files, shown, { good, asOf });
  return {
    manual,
    editionsById: Map.groupBy(marked(shown, manual, asOf), ({ edition }) => edition.procedure),
    restored: new Set(good.keys()),
  };
}

/** The last text of every procedure that is abolished, as far as it is known. */
export function lastOfAbolished({
  editionsById,
}: Pick<Versions, 'editionsById'>): (ShownEdition & { procedure: Procedure })[] {
  return [...editionsById.values()].flat().flatMap((shown) => {
    const { procedure, isMain, isAbolished } = shown;
    return procedure && isMain && isAbolished ? [{ ...shown, procedure }] : [];
  });
}

type PlacedEdition = Omit<ShownEdition, 'isMain' | 'isAbolished' | 'abolishedOn'>;

function marked(editions: readonly PlacedEdition[], manual: Manual, asOf: IsoDate): ShownEdition[] {
  const abolished = new Map(
    [...new Set(editions.map(({ edition }) => edition.procedure))].flatMap((id) => abolition(manual, id, asOf)),
  );
  const isAbolished = ({ edition }: PlacedEdition) => abolished.has(edition.procedure);
  const left = lastTexts(editions.filter(isAbolished));
  return editions.map((each) => {
    const { procedure: id } = each.edition;
    const main = manual.procedureById.get(id) ?? left.get(id);
    const isMain = main !== undefined && main === each.procedure;
    return { ...each, isMain, isAbolished: isAbolished(each), abolishedOn: abolished.get(id) };
  });
}

/** The day on which a procedure was abolished, as far as it is recorded; nothing where it is not. */
function abolition({ procedureById, history }: Manual, id: string, asOf: IsoDate): [string, IsoDate | undefined][] {
  if (procedureById.has(id)) return [];
  const period = gonePeriodOn(history.editionsById.get(id) ?? [], asOf);
  return period || history.goneById.has(id) ? [[id, period?.goneOn ?? history.goneById.get(id)?.goneOn]] : [];
}

/** What was in force last, of every procedure, as far as its text is known; or else the last text. */
function lastTexts(editions: readonly PlacedEdition[]): ReadonlyMap<string, Procedure> {
  const ordered = editions.toSorted((a, b) => Number(a.place !== 'none') - Number(b.place !== 'none'));
  return new Map(ordered.flatMap(({ procedure }) => (procedure ? [[procedure.id, procedure] as const] : [])));
}

function placeOf(edition: Edition, all: readonly Edition[], asOf: IsoDate): EditionPlace {
  if (edition === editionInForce(all, asOf)) return 'current';
  if (comingEditions(all, asOf).includes(edition)) return 'coming';
  return wasInForce(edition, all, asOf) ? 'past' : 'none';
}

/** Also true where the procedure was abolished since, or went back to a lower number. */
function wasInForce(edition: Edition, all: readonly Edition[], asOf: IsoDate): boolean {
  return editionTimeline(all).some((period) => period.edition === edition && period.from <= asOf);
}

function inForce(
  files: Manual,
  editions: readonly PlacedEdition[],
  { good, asOf }: { good: ReadonlyMap<string, Procedure>; asOf: IsoDate },
): Manual {
  const current = new Map(
    editions.flatMap(({ place, procedure }) =>
      place === 'current' && procedure ? [[procedure.id, procedure] as const] : [],
    ),
  );
  const gone = [...current.values()].filter(({ id }) => !files.procedureById.has(id));
  const shownOf = (procedure: Procedure) => good.get(procedure.id) ?? current.get(procedure.id) ?? procedure;
  const isThere = ({ id }: Procedure) => !gonePeriodOn(files.history.editionsById.get(id) ?? [], asOf);
  const procedures = [...files.procedures.filter(isThere).map(shownOf), ...gone];
  return buildManual({ ...files, procedures: inSectionOrder(procedures, files.sections) });
}
