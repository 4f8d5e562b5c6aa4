import type { HandoverPack } from '#model/handover-pack.ts';
import type { Manual } from '#model/manual.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';

const ON = '2027-04-01';

/** What the builders' clerk in charge hands over, out of a manual. */
export function aPack(manual: Manual): HandoverPack {
  const post = manual.postById.get('juki-kiroku-shunin');
  if (!post) throw new Error('The builder has the post');
  return postPack(post, { reason: '異動', orderedOn: ON }, handoverSources(manual, ON));
}
