import { textUnits } from './text-units.ts';

/** The key by which a text is compared as a whole; displayed text is never changed. */
export function searchKey(text: string): string {
  return textUnits(text)
    .map(({ key }) => key)
    .join('');
}
