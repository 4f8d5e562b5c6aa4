import { contentPath } from '#model/content-path.ts';
import type { Manual } from '#model/manual.ts';
import type { Form } from '#model/registers.ts';
import type { RichCell } from './cell.ts';
import { mediaAddress } from './media-address.ts';

/** The file of a form, to open; undefined where the register names none, or one that is not there. */
export function formFile(manual: Manual, { section, file }: Form): RichCell | undefined {
  const asset = contentPath.media(section, file);
  const href = file !== '' && manual.assets.includes(asset) ? mediaAddress(asset) : undefined;
  return href === undefined ? undefined : { text: formatOf(file), href: encodeURI(href) };
}

/** What opens a file: a name in letters and numbers does not tell, and does not fit on a phone. */
function formatOf(file: string): string {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS[ending] ?? ending.toUpperCase();
}

const FORMATS: Readonly<Record<string, string>> = { doc: 'Word', docx: 'Word', xls: 'Excel', xlsx: 'Excel' };
