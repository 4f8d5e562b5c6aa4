/** What a paper says about itself that the pack does not know. */
export interface PaperFrame {
  title: string;
  organisation: string;
  signatures: readonly string[];
  submitTo: string;
  /** Digest of the pack: two papers with the same one say the same. */
  contentHash: string;
  /** 元の記録: which commit the content stands at, in words; empty where the paper does not name one. */
  record: string;
  /** Where a reader finds 新旧対照表, in words. */
  tablesAt: string;
  isSample: boolean;
}
