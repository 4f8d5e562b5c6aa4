import type { HandoverPack } from '#model/handover-pack.ts';
import type { HandoverPaper, PaperBlock, PaperFact } from '#model/handover-paper.ts';
import { wareki } from '#model/iso-date.ts';
import { aheadBlocks, firstDaysBlocks, yearBlocks } from './calendar-blocks.ts';
import { changeBlocks } from './change-blocks.ts';
import { digestBlocks } from './digest-blocks.ts';
import { mistakeBlocks } from './mistake-blocks.ts';
import { contactBlocks, holdingBlocks, wordBlocks } from './holding-blocks.ts';
import { knowHowBlocks, opinionBlocks, pendingBlocks } from './pending-blocks.ts';
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
  isSample: boolean;
}

/** 事務引継書 of a pack as a document: the union of what 事務引継規程 ask for, the first days on the first sheet. */
export function postPaper(pack: HandoverPack, frame: PaperFrame): HandoverPaper {
  return {
    title: frame.title,
    head: [frame.organisation, frame.isSample ? '見本' : '', frame.title, pack.number].filter(Boolean).join('　'),
    cover: coverOf(pack, frame),
    signatures: frame.signatures,
    blocks: postBlocks(pack),
  };
}

function postBlocks(pack: HandoverPack): PaperBlock[] {
  return [
    ...firstDaysBlocks(pack),
    ...aheadBlocks(pack),
    ...gapBlocks(pack),
    ...pendingBlocks(),
    ...yearBlocks(pack),
    ...workBlocks(pack),
    ...opinionBlocks(pack),
    ...digestBlocks(pack),
    ...changeBlocks(pack),
    ...holdingBlocks(pack),
    ...contactBlocks(pack),
    ...wordBlocks(pack),
    ...checklistBlocks(pack),
  ];
}

/** What the page of a post shows of the pack: all but the cover and what is written by hand. */
export function postPageBlocks(pack: HandoverPack): PaperBlock[] {
  const firstDays = pack.firstDays.map((day) => ({ ...day, tasks: day.tasks.filter(({ isFormal }) => !isFormal) }));
  return [
    ...firstDaysBlocks({ ...pack, firstDays }),
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

/** The facts on the cover. */
export function coverOf(pack: HandoverPack, frame: PaperFrame): PaperFact[] {
  const { announcedOn, due, works } = pack;
  const without = works.filter(({ state }) => state === '未作成').length;
  return [
    { label: '引継番号', value: pack.number },
    { label: '事由', value: pack.reason },
    { label: '職', value: pack.extension ? `${pack.subject}（内線${pack.extension}）` : pack.subject },
    { label: '内示日', value: announcedOn === undefined ? '　　　年　　月　　日' : wareki(announcedOn) },
    { label: '発令日', value: wareki(pack.orderedOn) },
    { label: '提出期限', value: [wareki(due.on), due.rule] },
    { label: '提出先', value: frame.submitTo },
    { label: '担任事務', value: `${works.length}件（うち業務手順書のないもの${without}件）` },
    { label: '内容の符号', value: grouped(frame.contentHash) },
    { label: '元の記録', value: frame.record },
  ].filter(({ value }) => value !== '');
}

/** In groups of four, so that two people can compare it aloud. */
function grouped(hash: string): string {
  return hash.match(/.{1,4}/gu)?.join(' ') ?? '';
}
