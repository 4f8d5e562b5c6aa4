import { hasJapanese } from '#model/has-japanese.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf, type Place, type Source } from '#model/place.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { hasUnreadPost, unreadSections } from '../entries.ts';
import { bad, frontMatter, good, roster, row } from '../example.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from '../rule.ts';
import { firstMend } from '../first-mend.ts';

/** A post that is named but that no section has. */
export const ownerPostExists: Rule = {
  id: 'owner-post-exists',
  title: '書かれた職が section.yaml にある',
  why: '主管、副担当、決裁者は職の記号で書きます。記号が誤っていると、責任を持つ人にたどり着けません。',
  severity: 'error',
  examples: [
    good(frontMatter({ owner: 'juki-kiroku-shunin' })),
    bad(frontMatter({ owner: 'juki-kiroku-syunin' }), [5]),
    bad(frontMatter({ approval: '{ number: 戸住第12号, on: 2026-03-19, by: juki-bucho }' }), [11]),
    bad(row({ 副担当: 'juki-kakari' }), [2]),
    bad(roster([['X00101', 'juki-shunin']]), [2]),
  ],
  check(manual, _asOf, facts) {
    const unread = unreadSections(manual, 'section.yaml');
    const isInDoubt = hasUnreadPost(manual);
    return mentions(manual)
      .filter(({ post }) => !manual.postById.has(post))
      .filter(({ section }) => (section === undefined ? unread.size === 0 : !unread.has(section)))
      .map(({ post, what, place, section }) => ({
        ...place,
        message: `${what}の職${section === undefined || hasJapanese(post) ? '' : quoted(post)}は、どの課の section.yaml にもありません。`,
        fix: isInDoubt ? firstMend('section.yaml') : advice(post, facts),
      }));
  },
};

interface Mention {
  post: string;
  /** Which role the post has there. */
  what: string;
  place: Place;
  /**
   * Whose file names it; undefined in the roster, where a staff number may stand in the column of posts: it is never
   * quoted.
   */
  section?: string;
}

function mentions(manual: Manual): Mention[] {
  return [
    ...manual.procedures.flatMap((procedure) => [
      ...mention(procedure, 'owner', { post: procedure.owner, what: '主管' }),
      ...mention(procedure, 'deputy', { post: procedure.deputy, what: '副担当' }),
      ...mention(procedure, 'approval.by', { post: procedure.approval?.by, what: '決裁者' }),
    ]),
    ...manual.works.flatMap((work) => [
      ...mention(work, 'owner', { post: work.owner, what: '主担当' }),
      ...mention(work, 'deputy', { post: work.deputy, what: '副担当' }),
    ]),
    ...manual.roster.flatMap(({ source, post }) => mention({ source }, 'post', { post, what: '職員配置' })),
  ];
}

function mention(
  { source, section }: { source: Source; section?: string },
  field: string,
  { post, what }: { post?: string; what: string },
): Mention[] {
  return post === undefined ? [] : [{ post, what, section, place: placeOf(source, field) }];
}

function advice(post: string, facts: Facts): string {
  return `${suggestion(facts.nearest(post, 'post'))}section.yaml の posts にある職の記号を書いてください。`;
}
