import type { HandoverPack } from '#model/handover-pack.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { contentHashOf } from '../handover/handover-papers.ts';
import { asOf, duties, figures, manual } from '../site.ts';
import { linkedNames } from './linked-names.ts';

/** What the packs of this build are made from. */
export const sources = handoverSources(manual, asOf, { figures, duties });

/** A pack, and what the pages that show it depend on: the pack itself, the settings and where its links lead. */
export interface ShownPack<Pack extends HandoverPack = HandoverPack> {
  pack: Pack;
  contentHash: string;
  basis: readonly unknown[];
}

/** What every post would hand over today, by post id: its page and its 引継書 are made from the same. */
export const packByPost: ReadonlyMap<string, ShownPack> = new Map(
  Array.from(manual.postById.values(), (post) => [
    post.id,
    shownPack(postPack(post, { reason: '異動', orderedOn: asOf }, sources)),
  ]),
);

/** A pack as pages show it. */
export function shownPack<Pack extends HandoverPack>(pack: Pack): ShownPack<Pack> {
  const contentHash = contentHashOf(pack);
  return { pack, contentHash, basis: [asOf, contentHash, manual.settings, linkedNames] };
}
