import type { ComponentName } from './components.ts';
import type { IsoDate } from './iso-date.ts';

/** What a block is: a piece of Markdown, a component, or a labelled fact from the front matter or the inventory. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'code'
  | 'footnote'
  | 'fact'
  | 'procedure'
  | ComponentName;

/** A number inside a line that the machine counts (手順6): compared by what it stands for, never marked for its digits. */
export interface AutomaticNumber {
  start: number;
  end: number;
  /** The id of the step that the number stands for. */
  to: string;
}

/** A line of a block as a reader sees it. `label` is what stands before it (行う人), empty for a sentence. */
export interface BlockLine {
  label: string;
  text: string;
  numbers?: readonly AutomaticNumber[];
}

/**
 * 比較の単位: what a person compares as one thing: a paragraph, a list item, a row of a table, a component without what
 * stands inside it. Blocks come in the order of the text, what is inside a block directly after it.
 */
export interface Block {
  kind: BlockKind;
  /** What stands before the block: 手順3, 確認, ・, 1. Numbers in it are automatic, so that it is never compared. */
  label: string;
  /** Says that two blocks of two editions are the same thing (`Step:s3`, `Deadline:届出期間`); empty where nothing does. */
  key: string;
  /** Index of the component, table or list item it stands in, always smaller than its own; -1 at the top. */
  parent: number;
  /** The headings and components it stands under, from the outermost: 手順, 手順3 転出の情報を受信します. */
  path: readonly string[];
  lines: readonly BlockLine[];
}

/** How a piece of text is marked: `added` has nothing opposite, `deleted` neither, `changed` has both. */
export type PieceMark = 'added' | 'deleted' | 'changed';

/** The words for a mark, where the underline is not seen: in CSV and for screen readers. */
export const MARK_WORDS: Readonly<Record<PieceMark, string>> = { added: '追加', deleted: '削除', changed: '変更' };

/** A piece of a line; unmarked where both editions say the same. */
export interface Piece {
  text: string;
  mark?: PieceMark;
}

/** A line with its changed phrases marked; the texts of its pieces joined are the line's text. */
export interface MarkedLine {
  label: string;
  pieces: readonly Piece[];
}

/** One side of a row: a block with its marks, or a note in brackets where the block does not stand on this side. */
export type ComparisonSide =
  { block: Block; lines: readonly MarkedLine[]; note?: undefined } | { note: string; block?: undefined };

/**
 * What a row tells. A moved block has two rows, so that both sides stay in their own order: `movedFrom` where it stood,
 * `movedTo` where it stands; its own changes are marked in both.
 */
export type RowChange = 'added' | 'deleted' | 'changed' | 'movedFrom' | 'movedTo';

/** A row of a 新旧対照表 that tells of a change. */
export interface ChangedRow {
  change: RowChange;
  /** Where it stands after the change (before it, for what is no more); the names of what is around it. */
  path: readonly string[];
  after: ComparisonSide;
  before: ComparisonSide;
  /** 備考: 追加, 変更, 削除, 移動, 移動・変更 … */
  remark: string;
}

/** A block that both sides have unchanged; of a moved block's inside one side only. */
export interface UnchangedBlock {
  after?: Block;
  before?: Block;
}

/** （略）: a stretch without a change. The blocks are kept, so that a page can show all. */
export interface OmittedRow {
  change: 'omitted';
  path: readonly string[];
  blocks: readonly UnchangedBlock[];
}

/** A row of a 新旧対照表. */
export type ComparisonRow = ChangedRow | OmittedRow;

/** A labelled value that stands in no body: 主管の職, 施行日, 根拠法令等. A list has a line for each entry. */
export interface Fact {
  key: string;
  label: string;
  values: readonly string[];
}

/** One edition of a procedure, ready to be compared. */
export interface ProcedureText {
  id: string;
  title: string;
  edition?: number;
  effectiveFrom?: IsoDate;
  facts: readonly Fact[];
  blocks: readonly Block[];
}

/** Which edition stands on a side of a table. */
export interface ComparedEdition {
  title: string;
  edition?: number;
  effectiveFrom?: IsoDate;
}

/** 新旧対照表 of one procedure. Without `before` the procedure is new, without `after` it is abolished. */
export interface Comparison {
  id: string;
  after?: ComparedEdition;
  before?: ComparedEdition;
  /** Facts first, then the body. Empty where nothing differs. */
  rows: readonly ComparisonRow[];
}

/** Which side of a table stands on the left. */
export type ComparisonOrder = 'after-first' | 'before-first';

/** Words for what stands on one side only, and for what is left out, as the field writes them. */
export const COMPARISON_NOTES = { added: '（新設）', deleted: '（削る）', omitted: '（略）' } as const;

/** The headings of the columns. */
export const COMPARISON_HEADINGS = { item: '項', after: '改正後', before: '改正前', remark: '備考' } as const;

/** What the marks of a document with underlines mean. */
export const COMPARISON_LEGEND = '下線の部分が改正する部分です。二重下線は、番号や場所が移ったことを表します。';

/** The sides of a row from left to right. */
export function sidesInOrder(order: ComparisonOrder): readonly ['after', 'before'] | readonly ['before', 'after'] {
  return order === 'after-first' ? ['after', 'before'] : ['before', 'after'];
}
