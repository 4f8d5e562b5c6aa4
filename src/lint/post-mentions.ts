import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf, type Place, type Source } from '#model/place.ts';
import { isRetired } from '#model/work-item.ts';

/** A post where somebody wrote its symbol. */
export interface PostMention {
  post: string;
  /** Which role the post has there. */
  what: string;
  /** The field that names it, by the model's key. */
  field: string;
  place: Place;
  /** Whose file names it; undefined in the roster, where a staff number may stand in the column of posts: it is never quoted. */
  section?: string;
  /** The last day that the mention speaks of: `''` for a day in the past that nobody knows, undefined where it speaks of today. */
  upTo?: IsoDate | '';
}

/** Every post that procedures, inventories and the roster name. */
export function postMentions(manual: Manual): PostMention[] {
  return [
    ...manual.procedures.flatMap((procedure) => [
      ...mention(procedure, 'owner', { post: procedure.owner, what: '主管' }),
      ...mention(procedure, 'deputy', { post: procedure.deputy, what: '副担当' }),
      ...mention(procedure, 'approval.by', {
        post: procedure.approval?.by,
        what: '決裁者',
        upTo: procedure.approval?.on.iso ?? '',
      }),
    ]),
    ...manual.works.flatMap((work) => {
      const upTo = isRetired(work) ? '' : undefined;
      return [
        ...mention(work, 'owner', { post: work.owner, what: '主担当', upTo }),
        ...mention(work, 'deputy', { post: work.deputy, what: '副担当', upTo }),
      ];
    }),
    ...manual.roster.flatMap(({ source, post, to }) =>
      mention({ source }, 'post', { post, what: '職員配置', upTo: to }),
    ),
  ];
}

type Named = Pick<PostMention, 'what' | 'upTo'> & { post?: string };

function mention(
  { source, section }: { source: Source; section?: string },
  field: string,
  { post, ...named }: Named,
): PostMention[] {
  return post === undefined ? [] : [{ ...named, post, section, field, place: placeOf(source, field) }];
}
