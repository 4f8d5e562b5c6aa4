import { extname } from 'node:path';
import { ATTACHMENTS, IMAGES } from '#read/known-files.ts';
import { address } from '#model/address.ts';
import type { TableView } from '../cell.ts';
import { filesOfContent } from './fields-view.ts';

/** A file that stands in the content folder, for the guide: where, and what is in it. */
export interface PlaceView {
  /** Below the content folder, with 「課の記号」 and 「業務ID」 for what differs. */
  file: string;
  what: string;
  /** The endings that it may have, where it is not the only one. */
  endings?: readonly string[];
  /** From the root of the site. */
  href?: string;
}

/** Every place where a file may stand, from the definitions that the reader itself uses. */
export function placesOfContent(): PlaceView[] {
  const written = filesOfContent().map(({ file, title, anchor }) => ({
    file,
    what: anchor === 'procedure' ? '業務手順書' : title,
    href: `${address.fields}#${anchor}`,
  }));
  const places = written.filter(({ file }, index) => written.findIndex((other) => other.file === file) === index);
  return [
    ...places,
    { file: 'sections/課の記号/images/名前.png', what: '画像', endings: IMAGES },
    { file: 'sections/課の記号/files/名前.xlsx', what: '添付ファイル', endings: ATTACHMENTS },
  ].toSorted((a, b) => rankOf(a.file) - rankOf(b.file));
}

/** Whole organisation first, then registers, then what each section has. */
function rankOf(file: string): number {
  return ['manual.yaml', 'roster.csv', 'registers/', 'sections/'].findIndex((start) => file.startsWith(start));
}

/** The places as a table. */
export function placesTable(): TableView {
  return {
    caption: '置けるファイル',
    empty: '',
    columns: [{ heading: '中身' }, { heading: '名前と置き場所' }, { heading: '名前の終わり', isWide: true }],
    rows: placesOfContent().map(({ file, what, href, endings }) => ({
      cells: [href === undefined ? what : { text: what, href }, file, endings?.join('、') ?? extname(file).slice(1)],
    })),
  };
}
