import type { HandoverPack } from '#model/handover-pack.ts';
import type { Manual } from '#model/manual.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';

/** What a post hands over on a day, out of a manual: that of the builders' clerk in charge where none is named. */
export function aPack(
  manual: Manual,
  { post: id = 'juki-kiroku-shunin', on = '2027-04-01' }: { post?: string; on?: string } = {},
): HandoverPack {
  const post = manual.postById.get(id);
  if (!post) throw new Error(`No post ${id}`);
  return postPack(post, { reason: '異動', orderedOn: on }, handoverSources(manual, on));
}
