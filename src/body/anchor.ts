import { stepAnchor } from '#model/step.ts';

/** Prefix of the id of a heading: no author's word can take an id that the page itself uses. */
export const HEADING_PREFIX = 'h-';

/** The id of a heading's text: letters and digits of any script, the rest dropped; empty where none is left. */
export function headingSlug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');
}

/**
 * The id on the page that the part after `#` of an author's link means: a step (`#s3`, `#s3-1`; any other by its id on
 * the page, `#step-uketsuke`), an id as it stands, or else a heading by its text. Empty for nothing.
 */
export function anchorOf(fragment: string): string {
  if (fragment.startsWith(HEADING_PREFIX) || fragment.startsWith(stepAnchor(''))) return fragment;
  if (/^s\d+(?:-\d+)*$/.test(fragment)) return stepAnchor(fragment);
  const slug = headingSlug(fragment);
  return slug && HEADING_PREFIX + slug;
}
