import { hasJapanese } from '#model/has-japanese.ts';
import type { Manual } from '#model/manual.ts';
import { nearest } from '#model/nearest.ts';
import { knownPostLabel } from '#model/known-post-label.ts';
import type { AbolishedPost } from '#model/section.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import { hasUnreadPost, unreadSections } from '../entries.ts';
import { along, bad, frontMatter, good, replacedIn, roster, row } from '../example.ts';
import { EXAMPLE_SECTION } from '../example-base.ts';
import type { Facts } from '../facts.ts';
import { postMentions, type PostMention } from '../post-mentions.ts';
import { unknownColumns } from '../unknown-columns.ts';
import type { Rule, RuleNotice } from '../rule.ts';
import { firstMend } from '../first-mend.ts';

const ABOLISHED = replacedIn(`${EXAMPLE_SECTION}/section.yaml`, [
  'duties:',
  '  - { id: juki-shido-shunin, name: 住居表示担当主任, until: 2026-03-31 }\nduties:',
]);

/** A post that is named but that no section has, or has no more. */
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
    good(along(roster([['X00101', 'juki-shido-shunin', '2024-04-01', '2026-03-31']]), ABOLISHED)),
    bad(along(frontMatter({ deputy: 'juki-shido-shunin' }), ABOLISHED), [6]),
    bad(along(roster([['X00101', 'juki-shido-shunin']]), ABOLISHED), [2]),
  ],
  check(manual, _asOf, facts) {
    const named = postMentions(manual).filter(({ post }) => !manual.postById.has(post));
    const unknown = named.filter(({ post }) => !manual.abolishedPostById.has(post));
    return [
      ...named.flatMap((mention) => abolishedNotice(mention, manual.abolishedPostById.get(mention.post))),
      ...unknownNotices(unknown, manual, facts),
    ];
  },
};

function unknownNotices(unknown: readonly PostMention[], manual: Manual, facts: Facts): RuleNotice[] {
  const unread = unreadSections(manual, 'section.yaml');
  const isInDoubt = hasUnreadPost(manual);
  const doubtless = unknown.filter(({ section }) => (section === undefined ? unread.size === 0 : !unread.has(section)));
  const { columns, cells } = unknownColumns(doubtless, manual);
  return [
    ...columns,
    ...cells.map(({ post, what, place, section }) => ({
      ...place,
      message: `${what}の職${section === undefined || hasJapanese(post) ? '' : quoted(post)}は、どの課の section.yaml にもありません。`,
      fix: isInDoubt ? firstMend('section.yaml') : advice({ post, section }, manual, facts),
    })),
  ];
}

/** Of a time when there was the post, it may be named: that of the approval, or of an assignment that has ended. */
function abolishedNotice({ what, field, place, upTo }: PostMention, post: AbolishedPost | undefined): RuleNotice[] {
  if (!post || (upTo !== undefined && upTo <= post.until)) return [];
  const message = `${what}の職${quoted(post.id)}は、${post.until}で廃止した職です（${post.source.file} の until）。`;
  return [{ ...place, message, fix: abolishedFix(field, post.until) }];
}

function abolishedFix(field: string, until: IsoDate): string {
  if (field === 'post') return `「終了日」に ${until} までの日を書いてください。`;
  return field === 'approval.by'
    ? '決裁した日にあった職の記号を書いてください。'
    : '引き継いだ職の記号に書き換えてください。';
}

/** Of two that are as near, the one of the own section is meant; the name shows that a post is another section's. */
function advice({ post, section }: Pick<PostMention, 'post' | 'section'>, manual: Manual, facts: Facts): string {
  const own = (manual.sectionById.get(section ?? '')?.posts ?? []).map(({ id }) => id);
  const near = [nearest(post, own), facts.nearest(post, 'post')].filter((id) => id !== undefined);
  const id = nearest(post, near);
  return `${suggestion(id, knownPostLabel(manual, id ?? ''))}section.yaml の posts にある職の記号を書いてください。`;
}
