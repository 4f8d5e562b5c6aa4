import type { HandoverPack } from '#model/handover-pack.ts';
import type { AbsencePack, ReorganisationPack, SectionPack } from '#model/handover-variants.ts';
import { type HandoverPaper, type PaperBlock, type PaperFact } from '#model/handover-paper.ts';
import { wareki } from '#model/iso-date.ts';
import { aheadBlocks, firstDaysBlocks, yearBlocks } from './calendar-blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import { type CoverFact, coverFacts } from './cover-facts.ts';
import { digestBlocks } from './digest-blocks.ts';
import type { PaperFrame } from './paper-frame.ts';
import { mistakeBlocks } from './mistake-blocks.ts';
import { contactBlocks, holdingBlocks, otherBlocks, wordBlocks } from './holding-blocks.ts';
import { knowHowBlocks, opinionBlocks, pendingBlocks } from './pending-blocks.ts';
import { absenceBlocks, reorganisationBlocks, sectionBlocks } from './variant-blocks.ts';
import { checklistBlocks, gapBlocks, workBlocks } from './work-blocks.ts';

/** 事務引継書 of a pack as a document: the union of what 事務引継規程 ask for, the first days on the first sheet. */
export function postPaper(pack: HandoverPack, frame: PaperFrame): HandoverPaper {
  return paperOf(pack, frame, [
    ...headBlocks(pack),
    ...firstDaysBlocks(pack),
    ...aheadBlocks(pack),
    ...bodyBlocks(pack, frame),
  ]);
}

/** 休職・育児休業パック of one who leaves: who stands in comes first. */
export function absencePaper(pack: AbsencePack, frame: PaperFrame): HandoverPaper {
  return paperOf(pack, frame, [...absenceBlocks(pack), ...aheadBlocks(pack), ...bodyBlocks(pack, frame)]);
}

/** 復帰者用: what changed while away comes first; the tables of old and new follow it. */
export function returnPaper(pack: HandoverPack, frame: PaperFrame): HandoverPaper {
  const paper = paperOf(pack, frame, [
    ...changeBlocks(pack, 'この文書の終わりと、別のWordのファイル'),
    ...firstDaysBlocks(withoutFormalities(pack)),
    ...aheadBlocks(pack),
    ...gapBlocks(pack),
    ...pendingBlocks('代わっていた人'),
    ...yearBlocks(pack),
    ...workBlocks(pack),
    ...holdingBlocks(pack),
    ...contactBlocks(pack),
    ...wordBlocks(pack),
  ]);
  const away: PaperFact = { label: '休みに入った日', value: wareki(pack.since.day) };
  const cover = coverFacts(pack, frame).filter(({ key }) => !FORMALITIES.includes(key));
  return {
    ...paper,
    cover: cover.flatMap((fact): PaperFact[] =>
      fact.key === 'orderedOn' ? [away, { ...fact, label: '復帰日' }] : [fact],
    ),
  };
}

/** What a cover says of handing in the paper, which one who returns does not. */
const FORMALITIES: readonly CoverFact['key'][] = ['announcedOn', 'due', 'submitTo'];

/** 事務移管引継書: what the new section has to decide comes first. */
export function reorganisationPaper(pack: ReorganisationPack, frame: PaperFrame): HandoverPaper {
  const sections = [
    { label: '移管元', value: pack.from },
    { label: '移管先', value: pack.to },
  ];
  const blocks = [...reorganisationBlocks(pack), ...aheadBlocks(pack), ...bodyBlocks(pack, frame)];
  const paper = paperOf(pack, frame, blocks);
  const cover = coverFacts(pack, frame).flatMap((fact): PaperFact[] => (fact.key === 'subject' ? sections : [fact]));
  return { ...paper, cover };
}

/** 所属長用引継書: posts, risks and reviews; the works in short, since each has its own pack. */
export function sectionPaper(pack: SectionPack, frame: PaperFrame): HandoverPaper {
  const paper = paperOf(pack, frame, [
    ...sectionBlocks(pack),
    ...aheadBlocks(pack),
    ...gapBlocks(pack),
    ...pendingBlocks(),
    ...yearBlocks(pack),
    ...changeBlocks(pack),
    ...mistakeBlocks(pack),
    ...holdingBlocks(pack),
  ]);
  const cover = coverFacts(pack, frame).map((fact) => (fact.key === 'subject' ? { ...fact, label: '課' } : fact));
  return { ...paper, cover };
}

function paperOf(pack: HandoverPack, frame: PaperFrame, blocks: readonly PaperBlock[]): HandoverPaper {
  return {
    title: frame.title,
    head: [frame.organisation, frame.isSample ? '見本' : '', frame.title, pack.subject, pack.number]
      .filter(Boolean)
      .join('　'),
    cover: coverFacts(pack, frame),
    signatures: frame.signatures,
    blocks,
  };
}

function bodyBlocks(pack: HandoverPack, { tablesAt }: PaperFrame): PaperBlock[] {
  return [
    ...gapBlocks(pack),
    ...pendingBlocks(),
    ...yearBlocks(pack),
    ...workBlocks(pack),
    ...opinionBlocks(pack),
    ...digestBlocks(pack),
    ...changeBlocks(pack, tablesAt),
    ...holdingBlocks(pack),
    ...otherBlocks(pack),
    ...contactBlocks(pack),
    ...wordBlocks(pack),
    ...checklistBlocks(pack),
  ];
}

/** What the page of a post shows of the pack: all but the cover and what is written by hand. */
export function postPageBlocks(pack: HandoverPack): PaperBlock[] {
  return [
    ...headBlocks(pack),
    ...firstDaysBlocks(withoutFormalities(pack)),
    ...aheadBlocks(pack),
    ...workBlocks(pack),
    ...gapBlocks(pack),
    ...yearBlocks(pack),
    ...changeBlocks(pack),
    ...mistakeBlocks(pack),
    ...knowHowBlocks(pack),
    ...holdingBlocks(pack),
    ...contactBlocks(pack),
    ...wordBlocks(pack),
  ];
}

/** The works of a section are not those of its head: they have a paper of their own. */
function headBlocks({ headOf, section }: HandoverPack): PaperBlock[] {
  if (headOf === undefined) return [];
  const text = `この文書は、所属長の職そのものの業務だけを載せています。${section}の全ての業務は、所属長用の引継書にあります。`;
  return [{ kind: 'paragraph', text: { text, target: { kind: 'sectionHandover', id: headOf } } }];
}

function withoutFormalities(pack: HandoverPack): HandoverPack {
  const firstDays = pack.firstDays.map((day) => ({ ...day, tasks: day.tasks.filter(({ isFormal }) => !isFormal) }));
  return { ...pack, firstDays };
}
