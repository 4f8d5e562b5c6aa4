import { postPaper } from '#format/handover/post-paper.ts';
import type { Manual } from '#model/manual.ts';
import { nearest } from '#model/nearest.ts';
import type { Post } from '#model/section.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { type CommandProblem, isProblem } from '../command-line.ts';
import { writeFiles } from '../compare/write-files.ts';
import { manualOn } from '../manual-on.ts';
import type { HandoverCommand } from './handover-command.ts';
import { type HandoverOutput, handoverFiles } from './handover-files.ts';
import { paperFrame } from './handover-papers.ts';

/** Makes the 引継書 that was asked for and writes its files; what it returns is for the terminal. */
export async function handover(command: HandoverCommand): Promise<{ text: string } | CommandProblem> {
  const manual = await manualOn(command.contentDir, command.occasion.orderedOn);
  const output = outputOf(manual, command);
  if (isProblem(output)) return output;
  const files = await handoverFiles(output, command.outDir);
  const problem = await writeFiles(files);
  return problem ?? { text: files.map((file) => `「${file.path}」を書きました。\n`).join('') };
}

function outputOf(manual: Manual, { asked, occasion }: HandoverCommand): HandoverOutput | CommandProblem {
  if (asked.kind !== 'post') return { problem: 'まだ' };
  const post = manual.postById.get(asked.post);
  if (!post) return { problem: postProblem(manual, asked.post) };
  return postOutput(manual, post, occasion);
}

function postOutput(manual: Manual, post: Post, occasion: HandoverCommand['occasion']): HandoverOutput {
  const pack = postPack(post, occasion, handoverSources(manual, occasion.orderedOn));
  const frame = paperFrame(manual, pack, '事務引継書');
  const { contentHash } = frame;
  return {
    name: pack.number,
    paper: postPaper(pack, frame),
    data: { contentHash, commit: manual.commit ?? null, pack },
  };
}

function postProblem({ postById, sections }: Manual, written: string): string {
  const near = nearest(written, postById.keys());
  const fix = near === undefined ? '' : `「${near}」の誤りではありませんか。`;
  const example = sections[0]?.posts[0]?.id ?? 'juki-kiroku-shunin';
  return `「${written}」という職はありません。${fix}職の記号は、課の section.yaml か「職の一覧」で確かめ、「--post ${near ?? example}」のように書いてください。`;
}
