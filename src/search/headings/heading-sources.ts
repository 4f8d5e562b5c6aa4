import { address } from '#model/address.ts';
import { askedPosts } from '#model/asked-posts.ts';
import { COVERAGE_STATE_LABEL, coverageState } from '#model/coverage-state.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { type Staffing, staffingOn } from '#model/post-holders.ts';
import type { Procedure } from '#model/procedure.ts';
import { reviewPhrase, reviewState } from '#model/review-state.ts';
import { postContact } from '#model/section.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import type { HeadingEntry, OtherEdition } from './heading-entry.ts';
import type { FieldTexts } from './heading-field.ts';
import { procedureTexts, workTexts } from './heading-texts.ts';

/** What 見出し検索 is made from: what a result shows, and the texts that it is found by. */
export interface HeadingSource {
  entry: HeadingEntry;
  texts: FieldTexts;
}

/** All procedures, then the works that have none: for those the answer is whom to ask. */
export function headingSources(manual: Manual, asOf: IsoDate): HeadingSource[] {
  const procedures = manual.procedures.filter(({ isBroken }) => !isBroken);
  const staffing = staffingOn(manual.roster, asOf);
  const covered = new Set(procedures.flatMap(({ work }) => work));
  return [
    ...procedures.map((procedure) => procedureSource(procedure, manual, asOf)),
    ...manual.works
      .filter((work) => isActive(work) && !covered.has(work.id))
      .map((work) => workSource(work, { manual, asOf, staffing })),
  ];
}

/** The editions that are not in force, which are searched only where they are asked for. */
export function otherEditionSources(manual: Manual, asOf: IsoDate, editions: readonly OtherEdition[]): HeadingSource[] {
  return editions.map(({ procedure, number, state, url }) => {
    const { entry, texts } = procedureSource(procedure, manual, asOf);
    return { entry: { ...entry, url, state, edition: `第${number}版` }, texts };
  });
}

function procedureSource(procedure: Procedure, manual: Manual, asOf: IsoDate): HeadingSource {
  const works = procedure.work.flatMap((id) => manual.workById.get(id) ?? []);
  const entry: HeadingEntry = {
    id: procedure.id,
    url: address.procedure(procedure.id),
    kind: '業務手順書',
    title: procedure.title,
    summary: procedure.summary,
    section: manual.sectionById.get(procedure.section)?.name ?? procedure.section,
    category: [...new Set(works.flatMap(({ kind }) => kind ?? []))],
    domain: [...new Set(works.flatMap(({ domain }) => domain ?? []))],
    months: [...new Set(works.flatMap(({ months }) => months))],
    works: procedure.work,
    state: reviewPhrase(reviewState(procedure, manual, asOf).name),
  };
  return { entry, texts: procedureTexts(procedure, works, manual) };
}

function workSource(
  work: WorkItem,
  { manual, asOf, staffing }: { manual: Manual; asOf: IsoDate; staffing: Staffing },
): HeadingSource {
  const [owner] = askedPosts(work, manual, staffing);
  const entry: HeadingEntry = {
    id: work.id,
    url: address.work(work.id),
    kind: '業務',
    title: work.title,
    summary: work.purpose,
    section: manual.sectionById.get(work.section)?.name ?? work.section,
    category: work.kind ? [work.kind] : [],
    domain: work.domain === undefined ? [] : [work.domain],
    months: work.months,
    works: [work.id],
    state: COVERAGE_STATE_LABEL[coverageState(work, manual, asOf)],
    ...((manual.proceduresByWork.get(work.id) ?? []).length > 0 ? { isBroken: true as const } : {}),
    owner: owner && postContact(owner, manual.sectionById),
  };
  return { entry, texts: workTexts(work, manual) };
}
