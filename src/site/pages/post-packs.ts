import type { HandoverPack } from '#model/handover-pack.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { asOf, calendars, duties, figures, manual } from '../site.ts';

/** What the packs of this build are made from. */
export const sources = handoverSources(manual, asOf, { calendars, duties, changes: figures.changes() });

/** What every post would hand over today, by post id: its page and its 引継書 are made from the same. */
export const packByPost: ReadonlyMap<string, HandoverPack> = new Map(
  Array.from(manual.postById.values(), (post) => [
    post.id,
    postPack(post, { reason: '異動', orderedOn: asOf }, sources),
  ]),
);
