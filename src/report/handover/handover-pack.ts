import type { HandoverOccasion } from '#model/handover-occasion.ts';
import type { HandoverPack, PackDigest, PackWork } from '#model/handover-pack.ts';
import { handoverDue } from '#model/handover-due.ts';
import { fiscalYear, type IsoDate } from '#model/iso-date.ts';
import type { Procedure } from '#model/procedure.ts';
import { extensionOf, type Post, postLabel } from '#model/section.ts';
import { sectionName } from '../names.ts';
import { byId, type HandoverSources } from './handover-sources.ts';
import { lookBack, packChanges } from './pack-changes.ts';
import { packContacts, packWords } from './pack-contacts.ts';
import { packDays } from './pack-days.ts';
import { packKnowHow } from './pack-digests.ts';
import { packGaps } from './pack-gaps.ts';
import { packForms, packLedgers, packMoney, packPlaces, packSystems } from './pack-holdings.ts';
import { packAhead, packMonths } from './pack-calendar.ts';
import { packWork } from './pack-works.ts';

/** What a pack is about, whatever hands it over: a post, or works that move to another section. */
export interface PackSubject {
  /** Stands before the day in 引継番号. */
  id: string;
  name: string;
  section: string;
  extension: string;
  works: readonly PackWork[];
  /** Procedures that the post answers for although no work of its own names them. */
  procedures: readonly Procedure[];
  since: { day: IsoDate; why: string };
  /** The section that its holder heads. */
  headOf?: string;
}

/** 事務引継書 of a post: every work of which it is 主担当 or 副担当, each once, on the day of the order. */
export function postPack(post: Post, occasion: HandoverOccasion, sources: HandoverSources): HandoverPack {
  const { manual, duties } = sources;
  const owned = duties.owned.get(post.id) ?? [];
  const deputised = (duties.deputised.get(post.id) ?? []).filter(({ owner }) => owner !== post.id);
  const subject: PackSubject = {
    id: post.id,
    name: postLabel(post, manual.sectionById),
    section: post.section,
    extension: extensionOf(post, manual.sectionById) ?? '',
    works: [...owned.map(sources.ownWorkOf), ...deputised.map((work) => packWork(work, '副担当', sources))],
    procedures: (duties.procedures.get(post.id) ?? []).filter(({ owner }) => owner === post.id),
    ...(post.isHead && { headOf: post.section }),
    since: sources.since ?? lookBack(manual, post.id, occasion.orderedOn),
  };
  return handoverPack(subject, occasion, sources);
}

/** A pack about any subject. */
export function handoverPack(subject: PackSubject, occasion: HandoverOccasion, sources: HandoverSources): HandoverPack {
  const { manual, on } = sources;
  const { works, since } = subject;
  const own = works.filter(({ role }) => role === '主担当');
  const procedures = proceduresOf(own, subject.procedures, sources);
  const all = proceduresOf(works, subject.procedures, sources);
  const digests = procedures.map(sources.digestOf);
  const taken = takenOver(subject, procedures, { occasion, sources });
  return {
    ...occasion,
    number: `${subject.id}-${occasion.orderedOn.replaceAll('-', '')}`,
    subject: subject.name,
    section: sectionName(manual, subject.section),
    extension: subject.extension,
    since,
    ...(subject.headOf !== undefined && { headOf: subject.headOf }),
    historyNote: manual.history.unknown,
    fiscalYear: fiscalYear(on),
    ...taken,
    digests,
    knowHow: packKnowHow(procedures),
    firstDays: packDays(taken, sources),
    ahead: packAhead(works, sources),
    gaps: packGaps(works, { own: procedures, all }, sources),
    changes: packChanges(byIds(all), since.day, sources),
    contacts: packContacts(manual, [subject.section], procedures),
    words: packWords(manual, procedures, wordsOf(works, digests)),
  };
}

function byIds(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** What changes hands, and until when: the part of a pack that its first days are made from. */
function takenOver(
  { works }: PackSubject,
  procedures: readonly Procedure[],
  { occasion, sources }: { occasion: HandoverOccasion; sources: HandoverSources },
) {
  const { manual } = sources;
  const rows = works.flatMap(({ id }) => manual.workById.get(id) ?? []);
  const own = new Set(byIds(works.filter(({ role }) => role === '主担当')));
  const ownRows = rows.filter(({ id }) => own.has(id));
  return {
    due: handoverDue(manual.settings.handover, occasion, sources.closing),
    works,
    months: packMonths(works, sources),
    ledgers: packLedgers(ownRows, procedures),
    places: packPlaces(procedures),
    systems: packSystems(manual, rows, procedures),
    money: packMoney(ownRows),
    moneyOfOthers: packMoney(rows.filter((row) => !ownRows.includes(row))),
    forms: packForms(manual, ownRows, procedures),
  };
}

function proceduresOf(
  works: readonly PackWork[],
  besides: readonly Procedure[],
  { manual }: HandoverSources,
): Procedure[] {
  return byId([...works.flatMap(({ id }) => manual.proceduresByWork.get(id) ?? []), ...besides]);
}

/** All that a reader meets in a pack, without the words of its own form. */
function wordsOf(works: readonly PackWork[], digests: readonly PackDigest[]): string {
  const ofWorks = works.map(({ title, category, purpose, deadlines }) => [title, category, purpose, deadlines]);
  return JSON.stringify([ofWorks, digests]);
}
