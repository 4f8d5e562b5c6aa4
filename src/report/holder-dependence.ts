import { type IsoDate, wareki } from '#model/iso-date.ts';
import { groupBy, type Manual } from '#model/manual.ts';
import type { Staffing } from '#model/post-holders.ts';
import { isActive } from '#model/work-item.ts';
import { type Dependence, onPost } from './dependence-reason.ts';
import { postNameIn } from './names.ts';
import type { PostLoad } from './ownership.ts';
import { nextTransferDay, type Tenure, tenures } from './tenure.ts';

interface Posts {
  loads: readonly PostLoad[];
  staffing: Staffing;
}

/** What the roster tells: who has been at a post for long, who holds several. Nothing without a roster. */
export function holderDependence(manual: Manual, asOf: IsoDate, { loads, staffing }: Posts): Dependence[] {
  const byPost = tenures(manual, asOf);
  return [
    ...loads.flatMap((load) => longHeld(load, byPost.get(load.post), asOf)),
    ...bothLong(manual, loads, byPost),
    ...severalPosts(manual, { loads, staffing }),
  ];
}

function longHeld(load: PostLoad, tenure: Tenure | undefined, asOf: IsoDate): Dependence[] {
  if (!tenure || tenure.reachedCount === 0) return [];
  const { years, reachedCount, limit, isSpecialist } = tenure;
  const whole = years.length === 1 ? '' : `配置${years.length}人のうち${reachedCount}人が`;
  const longest = `${whole}${wareki(nextTransferDay(asOf))}に在職${reachedCount === 1 ? '' : '最長'}${years[0]}年`;
  return [onPost(load, 'long-held', `${longest}（目安${limit}年${isSpecialist ? '、専門性が高い職' : ''}）`)];
}

/** Pairs of owner and deputy post of which everybody reaches the limit: they may well leave on the same day. */
function bothLong(manual: Manual, loads: readonly PostLoad[], byPost: ReadonlyMap<string, Tenure>): Dependence[] {
  const isLong = (post: string) => {
    const { years = [], reachedCount = 0 } = byPost.get(post) ?? {};
    return years.length > 0 && reachedCount === years.length;
  };
  const works = manual.works.filter(isActive);
  const byPair = groupBy(works, ({ owner, deputy }) =>
    owner && deputy && owner !== deputy ? [`${owner} ${deputy}`] : [],
  );
  return loads.flatMap((load) =>
    [...byPair].flatMap(([pair, shared]) => {
      const [owner = '', deputy = ''] = pair.split(' ');
      if (owner !== load.post || !isLong(owner) || !isLong(deputy)) return [];
      return [
        onPost(load, 'both-long', `副担当の${postNameIn(manual, load.section, deputy)}も同じ。業務${shared.length}件`),
      ];
    }),
  );
}

function severalPosts(manual: Manual, { loads, staffing }: Posts): Dependence[] {
  const alone = loads.filter(({ post }) => staffing.get(post)?.length === 1);
  const byPerson = groupBy(loads, ({ post }) => staffing.get(post) ?? []);
  return [...byPerson].flatMap(([person, held]) => {
    const [first] = held;
    if (!first || held.length < 2) return [];
    const names = held.map(({ post }) => postNameIn(manual, first.section, post)).join('と');
    const own = held.filter((load) => alone.includes(load) && staffing.get(load.post)?.[0] === person);
    const count = own.reduce((sum, load) => sum + load.ownerWorks.length, 0);
    const { manyWorks } = manual.settings.posts;
    const isHeavy = count >= manyWorks && own.every(({ ownerWorks }) => ownerWorks.length < manyWorks);
    return [
      ...(isHeavy ? [onPost(first, 'heavy-person', `${names}を一人で務め、主担当の業務が合わせて${count}件`)] : []),
      onPost(first, 'several-posts', `${names}を一人で務め、主担当の業務が合わせて${count}件`),
    ];
  });
}
