import { packData } from '#format/handover/pack-data.ts';
import type { PaperFrame } from '#format/handover/paper-frame.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import type { Manual } from '#model/manual.ts';
import { digest } from '../digest.ts';

/** Who hands over to whom: it decides who signs and where the paper is handed in. */
export type PaperKind = 'post' | 'head' | 'leave' | 'return' | 'transfer';

/** The kind of the paper of a post that is handed over for good. */
export function paperKindOf({ headOf }: HandoverPack): PaperKind {
  return headOf === undefined ? 'post' : 'head';
}

/** The hash that a paper bears: of the pack alone, so that it is the same whatever else is committed. */
export function contentHashOf(pack: HandoverPack): string {
  return digest(packData(pack));
}

/** What stands around a pack on paper. */
export function paperFrame(
  { settings, commit }: Manual,
  pack: HandoverPack,
  { title, kind, contentHash = contentHashOf(pack) }: { title: string; kind: PaperKind; contentHash?: string },
): PaperFrame {
  const { organisation, sample, handover } = settings;
  return {
    title,
    organisation,
    signatures: kind === 'post' ? handover.signatures : handover.signaturesOf[kind],
    submitTo: kind === 'head' ? handover.headSubmitTo : handover.submitTo,
    contentHash,
    record: commit?.slice(0, 12) ?? '記録前（git に記録していない変更があります）',
    tablesAt: '手順書のページと、別のWordのファイル',
    isSample: sample,
  };
}
