/** What a text on a paper leads to, where the paper is a page of the site. */
export interface PaperTarget {
  kind: 'work' | 'procedure' | 'sectionHandover' | 'comparison' | 'page';
  /** Id of the entry; of a comparison `juki-001/3-4`; of a page its address. */
  id: string;
}

/** A text on a paper, with its weight. `faint` is what no longer counts; every weight is told by words as well. */
export interface PaperRun {
  text: string;
  weight?: 'strong' | 'faint';
  target?: PaperTarget;
}

/** A cell or a paragraph: one line, or several below each other. Empty for a place to write in. */
export type PaperCell = string | PaperRun | readonly (string | PaperRun)[];

/** A column of a table on paper; `width` is its share of the sheet. */
export interface PaperColumn {
  heading: string;
  width: number;
}

/** A labelled fact; one without a value is left out. */
export interface PaperFact {
  label: string;
  value: PaperCell;
}

/** A piece of a paper. */
export type PaperBlock =
  | { kind: 'heading'; level: 2 | 3; text: string; id: string }
  | { kind: 'paragraph'; text: PaperCell; tone?: 'alert' | 'note' }
  | { kind: 'facts'; facts: readonly PaperFact[] }
  | {
      kind: 'table';
      caption: string;
      /** True where the heading above says the same: the caption is then for screen readers only. */
      isCaptionHidden: boolean;
      columns: readonly PaperColumn[];
      rows: readonly (readonly PaperCell[])[];
      /** Rows to be filled in by hand, after the others. */
      blankRows?: number;
      /** True where the predecessor writes into its rows, which are then as high as blank ones. */
      isByHand?: true;
      /** What stands in place of a table without rows. */
      empty?: string;
    };

/** 事務引継書 and its kin as a document on A4: the one form that pages, HTML files and Word files are made from. */
export interface HandoverPaper {
  title: string;
  /** At the head of every sheet: 団体名, 題名, 職, 引継番号. */
  head: string;
  cover: readonly PaperFact[];
  /** Roles that sign on the cover, in order (確認欄). */
  signatures: readonly string[];
  blocks: readonly PaperBlock[];
}

/** The lines of a cell; none for an empty one. */
export function paperLines(cell: PaperCell): readonly PaperRun[] {
  if (cell === '') return [];
  if (typeof cell === 'string') return [{ text: cell }];
  return isLines(cell) ? cell.map((line) => (typeof line === 'string' ? { text: line } : line)) : [cell];
}

function isLines(cell: PaperRun | readonly (string | PaperRun)[]): cell is readonly (string | PaperRun)[] {
  return Array.isArray(cell);
}

/** The blocks with every text replaced by what `map` makes of it. */
export function mapRuns(blocks: readonly PaperBlock[], map: (run: PaperRun) => PaperRun): PaperBlock[] {
  const cell = (each: PaperCell): PaperCell => paperLines(each).map(map);
  return blocks.map((block): PaperBlock => {
    if (block.kind === 'paragraph') return { ...block, text: cell(block.text) };
    if (block.kind === 'facts') {
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: cell(fact.value) })) };
    }
    return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(cell)) } : block;
  });
}
