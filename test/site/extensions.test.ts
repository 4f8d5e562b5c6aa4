import { expect, test } from 'vitest';
import type { Manual } from '#model/manual.ts';
import { contactsTable } from '#site/views/contacts-table.ts';
import { postView } from '#site/views/post-view.ts';
import { aManual, aPost, aSection, aWork } from '../support/a-manual.ts';
import { aPack } from '../support/a-pack.ts';

const OWNER = 'juki-kiroku-shunin';

/** The manual of a post with an extension, or without one, in a section with its own; a work of another section names it. */
function manualWith(own: string | undefined, ofSection: string | undefined): Manual {
  const posts = [aPost({ id: OWNER, name: '住民記録担当主任', extension: own })];
  const sections = [
    aSection({ posts, extension: ofSection }),
    aSection({ id: 'kankyo', name: '環境政策課', order: 20, posts: [], extension: '3100' }),
  ];
  return aManual({ sections, works: [aWork({ owner: OWNER, section: 'kankyo' })], procedures: [] });
}

test.each<[string | undefined, string | undefined, string]>([
  ['2112', '2110', '2112'],
  [undefined, '2110', '2110'],
  [undefined, undefined, ''],
])('a post with extension %j in a section with %j is reached by %j, wherever it is named', (own, ofSection, told) => {
  const manual = manualWith(own, ofSection);
  const pack = aPack(manual);
  const pages = { manual, editionsById: new Map() };
  expect(pack.extension).toBe(told);
  expect(postView(manual.postById.get(OWNER)!, { pack, asOf: '2026-11-22', pages }).extension).toBe(told);
  const { rows } = contactsTable(manual, manual.sectionById.get('kankyo')!, manual.works);
  expect(rows.map(({ cells }) => cells[1])).toEqual([told]);
});
