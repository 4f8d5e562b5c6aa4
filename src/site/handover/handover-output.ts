import { packData } from '#format/handover/pack-data.ts';
import type { PaperFrame } from '#format/handover/paper-frame.ts';
import {
  absencePaper,
  postPaper,
  reorganisationPaper,
  returnPaper,
  sectionPaper,
} from '#format/handover/post-paper.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import type { HandoverPaper } from '#model/handover-paper.ts';
import type { Manual } from '#model/manual.ts';
import type { WorkItem } from '#model/work-item.ts';
import { absencePack } from '#report/handover/absence-pack.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { type HandoverSources, handoverSources } from '#report/handover/handover-sources.ts';
import { reorganisationPack } from '#report/handover/reorganisation-pack.ts';
import { sectionPack } from '#report/handover/section-pack.ts';
import { type CommandProblem, isProblem } from '../command-line.ts';
import type { AskedHandover, HandoverCommand } from './handover-command.ts';
import type { HandoverOutput } from './handover-files.ts';
import { movingWorks, namedPost, namedSection } from './handover-names.ts';
import { paperFrame, paperKindOf, type PaperKind } from './handover-papers.ts';

type Asked<K extends AskedHandover['kind']> = Extract<AskedHandover, { kind: K }>;
type Occasion = HandoverCommand['occasion'];

/** The 引継書 that was asked for, of a manual as it is in force on the day of the order. */
export function handoverOutput(
  manual: Manual,
  { asked, occasion }: Pick<HandoverCommand, 'asked' | 'occasion'>,
): HandoverOutput | CommandProblem {
  const sources = handoverSources(manual, occasion.orderedOn);
  if (asked.kind === 'section') return ofSection(asked, occasion, sources);
  if (asked.kind === 'reorganisation') return ofReorganisation(asked, occasion, sources);
  return ofPost(asked, occasion, sources);
}

function ofPost(
  asked: Asked<'post' | 'leave' | 'return'>,
  occasion: Occasion,
  sources: HandoverSources,
): HandoverOutput | CommandProblem {
  const post = namedPost(sources.manual, asked.post);
  if (isProblem(post)) return post;
  const since = asked.kind === 'return' ? { day: asked.since, why: '休みに入った日' } : undefined;
  const pack = postPack(post, occasion, since ? { ...sources, since } : sources);
  if (asked.kind === 'post')
    return outputOf(pack, '事務引継書', { sources, paper: postPaper, kind: paperKindOf(pack) });
  if (asked.kind === 'return')
    return outputOf({ ...pack, number: `${pack.number}-return-${asked.since.replaceAll('-', '')}` }, '復帰者用引継書', {
      sources,
      paper: returnPaper,
      kind: 'return',
    });
  const absence = absencePack(pack, asked.until, sources);
  return outputOf(absence, `事務引継書（${occasion.reason}）`, { sources, paper: absencePaper, kind: 'leave' });
}

function ofSection({ section }: Asked<'section'>, occasion: Occasion, sources: HandoverSources) {
  const found = namedSection(sources.manual, section);
  if (isProblem(found)) return found;
  const pack = sectionPack(found, occasion, sources);
  return outputOf(pack, '事務引継書（所属長用）', { sources, paper: sectionPaper, kind: 'head' });
}

function ofReorganisation(asked: Asked<'reorganisation'>, occasion: Occasion, sources: HandoverSources) {
  const [works, to] = [movingWorks(sources.manual, asked), namedSection(sources.manual, asked.to)];
  if ('problem' in works) return works;
  if (isProblem(to)) return to;
  if (works.length === 0)
    return { problem: `課「${asked.section}」に、移す業務がありません。課の記号を確かめてください。` };
  if (works.some(({ section }) => section === to.id)) {
    return { problem: `移す先の課「${to.id}」（${to.name}）が、今の課と同じです。「--to」を書き直してください。` };
  }
  const pack = reorganisationPack({ works, to: to.id, name: asked.section ?? worksName(works) }, occasion, sources);
  return outputOf(pack, '事務移管引継書', { sources, paper: reorganisationPaper, kind: 'transfer' });
}

/** 「juki-001-and-2」: the first of the works, and how many others. */
function worksName(works: readonly WorkItem[]): string {
  const first = works[0]?.id ?? '';
  return works.length < 2 ? first : `${first}-and-${works.length - 1}`;
}

interface Making<P> {
  sources: HandoverSources;
  paper: (pack: P, frame: PaperFrame) => HandoverPaper;
  kind: PaperKind;
}

function outputOf<P extends HandoverPack>(
  pack: P,
  title: string,
  { sources: { manual }, paper, kind }: Making<P>,
): HandoverOutput {
  const frame = paperFrame(manual, pack, { title, kind });
  const { contentHash } = frame;
  return {
    name: pack.number,
    since: pack.since.day,
    paper: paper(pack, frame),
    data: { contentHash, commit: manual.commit ?? null, pack: packData(pack), pending: [], signoffs: signoffs(frame) },
  };
}

/** To be filled in by whoever keeps the record. */
function signoffs({ signatures }: PaperFrame) {
  return signatures.map((role) => ({ role, post: null, date: null }));
}
