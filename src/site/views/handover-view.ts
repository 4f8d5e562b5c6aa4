import { postPaper } from '#format/handover/post-paper.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import type { HandoverPaper } from '#model/handover-paper.ts';
import { paperFrame } from '../handover/handover-papers.ts';
import { type KnownPages, linkedBlocks } from '../handover/paper-href.ts';

/** All that the page of a 引継書 shows. */
export interface HandoverView {
  paper: HandoverPaper;
  /** The command that makes it for another day, as Word and as data. */
  command: string;
}

/** The page of the 引継書 of a pack, with links in place of ids. */
export function handoverView(post: string, pack: HandoverPack, pages: KnownPages): HandoverView {
  // A page that named the commit would have to be made anew at every commit; its content hash says what it rests on.
  const frame = { ...paperFrame(pages.manual, pack, '事務引継書'), record: '' };
  const paper = postPaper(pack, frame);
  return {
    paper: { ...paper, blocks: linkedBlocks(paper.blocks, pages) },
    command: `npm run handover -- --post ${post} --on ${pack.orderedOn}`,
  };
}
