/** A table in escaped HTML, and what its frame has to know of it. */
export interface FramedTable {
  table: string;
  /** Escaped. */
  caption: string;
  columnCount: number;
  /** Classes of the frame besides its own. */
  classes?: string;
}

/**
 * The frame in which a table scrolls that is broader than the window, as escaped HTML. Links in it are enough to reach all of
 * it by keyboard. Where there are none, the frame itself is a stop: Safari makes none of what scrolls. A group and not a
 * region: a page of many tables would be a crowd of landmarks.
 */
export function tableFrame({ table, caption, columnCount, classes = '' }: FramedTable): string {
  const isStop = columnCount > NEVER_BROAD && !table.includes('<a ');
  const stop = isStop ? ` tabindex="0" role="group" aria-label="${caption}"` : '';
  return `<div class="table-frame${classes}"${stop}>${table}</div>`;
}

/** So many columns fit into a window of 320 pixels. */
const NEVER_BROAD = 3;
