import { compareText } from '#model/finding.ts';
import type { HandoverOccasion } from '#model/handover-occasion.ts';
import type { PostLoadRow, SectionPack } from '#model/handover-variants.ts';
import { addMonths } from '#model/iso-date.ts';
import { COVERAGE_STATE_LABEL, coverageState } from '#model/coverage-state.ts';
import { REVIEW_STATE_LABEL, reviewState } from '#model/review-state.ts';
import type { Section } from '#model/section.ts';
import { HIGH_RISK, highRiskReasons, isActive, isHighRisk, moneyOf, type WorkItem } from '#model/work-item.ts';
import { DEPENDENCE_LABEL } from '../dependence-reason.ts';
import type { PostLoad } from '../ownership.ts';
import { handoverPack } from './handover-pack.ts';
import type { HandoverSources } from './handover-sources.ts';
import { lookBack } from './pack-changes.ts';

/** How far ahead a head of section looks for reviews, in months: a quarter. */
const REVIEW_MONTHS = 3;

/** 所属長用引継書: all works and posts of a section, with what is at risk. */
export function sectionPack(section: Section, occasion: HandoverOccasion, sources: HandoverSources): SectionPack {
  const { manual } = sources;
  const works = (manual.worksBySection.get(section.id) ?? []).filter(isActive);
  const head = section.posts.find(({ isHead }) => isHead);
  const subject = {
    id: section.id,
    name: section.name,
    section: section.id,
    extension: section.extension ?? '',
    works: works.map(sources.ownWorkOf),
    procedures: manual.proceduresBySection.get(section.id) ?? [],
    since: lookBack(manual, head?.id ?? '', occasion.orderedOn),
  };
  const pack = handoverPack(subject, occasion, sources);
  return {
    ...pack,
    number: `${pack.number}-head`,
    posts: sources.loadsOf(section.id).map((load) => loadRow(load, sources)),
    dependence: sources.dependenceOf(section.id).map(({ kind, label, detail }) => ({
      reason: DEPENDENCE_LABEL[kind],
      label,
      detail,
    })),
    highRisk: works.filter(isHighRisk).map((work) => riskRow(work, sources)),
    reviews: reviewRows(section.id, sources),
  };
}

function loadRow(load: PostLoad, { manual, on }: HandoverSources): PostLoadRow {
  const owned = load.ownerWorks.flatMap((id) => manual.workById.get(id) ?? []);
  const without = owned.filter((work) => coverageState(work, manual, on) === 'uncovered');
  return {
    name: load.name,
    ownerCount: load.ownerWorks.length,
    deputyCount: load.deputyWorks.length,
    hours: load.hours,
    withoutProcedure: without.length,
    holders: holdersWord(load.holderCount),
  };
}

/** How many hold the post, never who. */
function holdersWord(count: number | null): string {
  if (count === null) return '';
  return count === 0 ? '欠員' : `${count}人`;
}

function riskRow(work: WorkItem, { manual, on }: HandoverSources): SectionPack['highRisk'][number] {
  const why = highRiskReasons(work).flatMap((reason) => (reason === 'money' ? moneyOf(work) : HIGH_RISK[reason]));
  const state = COVERAGE_STATE_LABEL[coverageState(work, manual, on)];
  return { id: work.id, title: work.title, why: why.join('、'), state };
}

function reviewRows(section: string, { manual, on }: HandoverSources): SectionPack['reviews'] {
  const until = addMonths(on, REVIEW_MONTHS);
  return (manual.proceduresBySection.get(section) ?? [])
    .map((procedure) => ({ procedure, review: reviewState(procedure, manual, on) }))
    .filter(({ review: { dueOn } }) => dueOn === undefined || dueOn <= until)
    .toSorted((a, b) => compareText(a.review.dueOn ?? '', b.review.dueOn ?? ''))
    .map(({ procedure: { id, title }, review }) => ({
      id,
      title,
      dueOn: review.dueOn,
      state: REVIEW_STATE_LABEL[review.name],
    }));
}
