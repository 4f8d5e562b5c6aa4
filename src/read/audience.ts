import type { CheckedFields, Fields } from './check-fields.ts';
import { nearest } from '#model/nearest.ts';

/** Words under which an author may have meant to restrict who reads a page. */
// prettier-ignore
const MEANT = [
  'visibility', 'access', 'permission', 'permissions', 'restrict', 'restricted', 'private', 'public', 'internal', 'publish',
  'published', 'draft', 'hidden', 'readers', 'viewers', 'scope', '公開', '公開範囲', '公開対象', '公開先', '非公開', '閲覧', '閲覧区分',
  '閲覧範囲', '閲覧制限', '閲覧者', '対象者',
];

/** True where a broken text may be meant for few, in whatever spelling: nobody is shown what it may be kept from. */
export function mayRestrict(text: string): boolean {
  return Array.from(text.matchAll(/^[ \t>*-]*["']?([^\s"':：]{1,30})["']?[ \t]*[:：]([^\n]*)$/gmu)).some(
    ([line, key = '', value = '']) =>
      !/^audience: (?:public|internal)$/u.test(line) && (isAudienceLike(key) || /section|所管課限り/iu.test(value)),
  );
}

/**
 * True where a mapping names an audience that is none, or has an unknown key that may be a misspelt `audience`. Then the
 * narrowest one holds: showing a page to too few can be mended, showing it to too many cannot.
 */
export function isAudienceUnsure({ values, positions, unknownKeys }: CheckedFields<Fields>): boolean {
  return unknownKeys.some(isAudienceLike) || (positions['audience'] !== undefined && values['audience'] === undefined);
}

function isAudienceLike(key: string): boolean {
  const text = key
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');
  return text.startsWith('audi') || MEANT.includes(text) || nearest(text, ['audience', '公開区分']) !== undefined;
}
