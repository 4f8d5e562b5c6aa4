import type { HandoverPack } from '#model/handover-pack.ts';
import type { AbsencePack, ReorganisationPack, SectionPack } from '#model/handover-variants.ts';
import { type HandoverPaper, type PaperBlock, type PaperFact, paperLines } from '#model/handover-paper.ts';
import { wareki } from '#model/iso-date.ts';
import { aheadBlocks, firstDaysBlocks, yearBlocks } from './calendar-blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import { digestBlocks } from './digest-blocks.ts';
import { linesOf } from './paper-parts.ts';
import { mistakeBlocks } from './mistake-blocks.ts';
import { contactBlocks, holdingBlocks, otherBlocks, wordBlocks } from './holding-blocks.ts';
import { knowHowBlocks, opinionBlocks, pendingBlocks } from './pending-blocks.ts';
import { absenceBlocks, reorganisationBlocks, sectionBlocks } from './variant-blocks.ts';
import { checklistBlocks, gapBlocks, workBlocks } from './work-blocks.ts';

/** What a paper says about itself that the pack does not know. */
export interface PaperFrame {
  title: string;
  organisation: string;
  signatures: readonly string[];
  submitTo: string;
  /** Digest of the pack: two papers with the same one say the same. */
  contentHash: string;
  /** 元の記録: which commit the content stands at, in words; empty where the paper does not name one. */
  record: string;
  /** Where a reader finds 新旧対照表, in words. */
  tablesAt: string;
  isSample: boolean;
}

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
  const cover = paper.cover.filter(({ label }) => !['内示日', '提出期限', '提出先'].includes(label));
  return {
    ...paper,
    cover: cover.flatMap((fact) => (fact.label === '発令日' ? [away, { ...fact, label: '復帰日' }] : [fact])),
  };
}

/** 事務移管引継書: what the new section has to decide comes first. */
export function reorganisationPaper(pack: ReorganisationPack, frame: PaperFrame): HandoverPaper {
  const cover = [
    { label: '移管元', value: pack.from },
    { label: '移管先', value: pack.to },
  ];
  const blocks = [...reorganisationBlocks(pack), ...aheadBlocks(pack), ...bodyBlocks(pack, frame)];
  const paper = paperOf(pack, frame, blocks);
  return { ...paper, cover: paper.cover.flatMap((fact) => (fact.label === '職' ? cover : [fact])) };
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
  return { ...paper, cover: paper.cover.map((fact) => (fact.label === '職' ? { ...fact, label: '課' } : fact)) };
}

function paperOf(pack: HandoverPack, frame: PaperFrame, blocks: readonly PaperBlock[]): HandoverPaper {
  return {
    title: frame.title,
    head: [frame.organisation, frame.isSample ? '見本' : '', frame.title, pack.number].filter(Boolean).join('　'),
    cover: coverOf(pack, frame),
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

/** The facts on the cover. */
function coverOf(pack: HandoverPack, frame: PaperFrame): PaperFact[] {
  const { announcedOn, due, works } = pack;
  const without = works.filter(({ state }) => state === '未作成').length;
  return [
    { label: '引継番号', value: pack.number },
    { label: '事由', value: pack.reason },
    { label: '職', value: pack.extension ? `${pack.subject}（内線${pack.extension}）` : pack.subject },
    { label: '内示日', value: announcedOn === undefined ? '　　　年　　月　　日' : wareki(announcedOn) },
    { label: '発令日', value: wareki(pack.orderedOn) },
    { label: '提出期限', value: linesOf(wareki(due.on), due.rule, closedWords(due)) },
    { label: '提出先', value: frame.submitTo },
    { label: '担任事務', value: `${works.length}件${without === 0 ? '' : `（うち業務手順書のないもの${without}件）`}` },
    { label: '内容の確認番号', value: [grouped(frame.contentHash), '同じ番号の引継書は、同じ内容です。'] },
    {
      label: '作成元の記録',
      value: linesOf(
        frame.record,
        frame.record && '後で同じものを作るには、この番号の記録を取り出し、同じ命令を実行します。',
      ),
    },
  ].filter(({ value }) => paperLines(value).length > 0);
}

function closedWords({ closed, openDay }: HandoverPack['due']): string {
  return closed === undefined ? '' : `${closed}に当たります。前の開庁日は${wareki(openDay)}です。`;
}

/** In groups of four, so that two people can compare it aloud. */
function grouped(hash: string): string {
  return hash.match(/.{1,4}/gu)?.join(' ') ?? '';
}
