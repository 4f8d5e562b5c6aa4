import type { PaperFrame } from '#format/handover/post-paper.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import type { Manual } from '#model/manual.ts';
import { digest } from '../digest.ts';

/** What stands around a pack on paper. The hash covers the pack alone, so that it is the same whatever else is committed. */
export function paperFrame(manual: Manual, pack: HandoverPack, title: string): PaperFrame {
  const { organisation, sample, handover } = manual.settings;
  return {
    title,
    organisation,
    signatures: handover.signatures,
    submitTo: handover.submitTo,
    contentHash: digest(pack),
    record: manual.commit?.slice(0, 12) ?? '記録前（git に記録していない変更があります）',
    tablesAt: '手順書のページと、別のWordのファイル',
    isSample: sample,
  };
}
