import type { HandoverPaper } from '#model/handover-paper.ts';
import { CHANGES } from './change-blocks.ts';

/** The paper with what has to be known of its 新旧対照表, where its chapter 変わったこと says where they are. */
export function withTableNotes(paper: HandoverPaper, notes: readonly string[]): HandoverPaper {
  const chapter = paper.blocks.findIndex((block) => block.kind === 'heading' && block.id === CHANGES);
  const told = notes.map((text) => ({ kind: 'paragraph', tone: 'alert', text }) as const);
  // Below the heading and the sentence about the tables.
  return chapter < 0 ? paper : { ...paper, blocks: paper.blocks.toSpliced(chapter + 2, 0, ...told) };
}
