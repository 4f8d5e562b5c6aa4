import type { HandoverOccasion } from '#model/handover-occasion.ts';
import type { ReorganisationPack } from '#model/handover-variants.ts';
import { addMonths } from '#model/iso-date.ts';
import type { WorkItem } from '#model/work-item.ts';
import { postName, sectionName } from '../names.ts';
import { handoverPack } from './handover-pack.ts';
import type { HandoverSources } from './handover-sources.ts';

/** Works that move (at least one), with the section that they go to. */
export interface MovingWorks {
  works: readonly WorkItem[];
  to: string;
  /** Stands in 引継番号 for what moves. */
  name: string;
}

/** 事務移管引継書: everything about works that move to another section, whoever holds them. */
export function reorganisationPack(
  { works, to, name }: MovingWorks,
  occasion: HandoverOccasion,
  sources: HandoverSources,
): ReorganisationPack {
  const { manual } = sources;
  const sections = [...new Set(works.map(({ section }) => section))];
  const from = sections.map((section) => sectionName(manual, section)).join('、');
  const target = sectionName(manual, to);
  const subject = {
    id: `${name}-to-${to}`,
    name: `${from}から${target}へ`,
    section: sections[0] ?? '',
    extension: '',
    works: works.map(sources.ownWorkOf),
    procedures: [],
    since: { day: addMonths(occasion.orderedOn, -12), why: '移管の12か月前の日' },
  };
  const holders = works.map(({ id, title, owner, deputy }) => ({
    work: id,
    title,
    owner: postName(manual, owner) ?? '',
    deputy: postName(manual, deputy) ?? '',
  }));
  return { ...handoverPack(subject, occasion, sources), from, to: target, holders };
}
