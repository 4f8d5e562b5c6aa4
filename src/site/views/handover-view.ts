import type { PaperFrame } from '#format/handover/paper-frame.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import type { HandoverPaper } from '#model/handover-paper.ts';
import { paperFrame, type PaperKind } from '../handover/handover-papers.ts';
import { type KnownPages, linkedBlocks } from '../handover/paper-href.ts';

/** All that the page of a 引継書 shows. */
export interface HandoverView {
  paper: HandoverPaper;
  /** The command that makes it for another day, as Word and as data. */
  command: string;
}

/** What becomes a page: the pack, how it is laid out, and how the command names it (`--post juki-kacho`). */
export interface HandoverPageSource<P extends HandoverPack> {
  pack: P;
  contentHash: string;
  title: string;
  paperOf: (pack: P, frame: PaperFrame) => HandoverPaper;
  option: string;
  kind: PaperKind;
}

/** The page of a 引継書, with links in place of ids. */
export function handoverView<P extends HandoverPack>(
  { pack, contentHash, title, paperOf, option, kind }: HandoverPageSource<P>,
  pages: KnownPages,
): HandoverView {
  // A page that named the commit would have to be made anew at every commit; its content hash says what it rests on.
  const paper = paperOf(pack, {
    ...paperFrame(pages.manual, pack, { title, kind, contentHash }),
    record: '',
    tablesAt: '手順書のページ',
  });
  return {
    paper: { ...paper, blocks: linkedBlocks(paper.blocks, pages) },
    command: `npm run handover -- ${option} --on ${pack.orderedOn}`,
  };
}
