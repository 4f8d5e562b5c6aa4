import type { PaperFrame } from '#format/handover/paper-frame.ts';

/** What a paper says about itself; `parts` replace the rest. */
export function aFrame(parts: Partial<PaperFrame> = {}): PaperFrame {
  return {
    title: '事務引継書',
    organisation: '継手市',
    signatures: ['前任者', '後任者'],
    submitTo: '戸籍住民課長',
    contentHash: '0123456789ab',
    record: '',
    tablesAt: '手順書のページ',
    isSample: false,
    ...parts,
  };
}
