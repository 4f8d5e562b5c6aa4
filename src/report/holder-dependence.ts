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

/** Who holds several posts, and who is alone at some of them that together have many works. Names and counts are of the same posts. */
function severalPosts(manual: Manual, { loads, staffing }: Posts): Dependence[] {
  const byPerson = groupBy(loads, ({ post }) => staffing.get(post) ?? []);
  return [...byPerson.values()].flatMap((held) => {
    const alone = held.filter(({ post }) => staffing.get(post)?.length === 1);
    return held.length < 2 ? [] : [...heavyPerson(manual, alone), ...heldByOne(manual, held, alone)];
  });
}

function heavyPerson(manual: Manual, alone: readonly PostLoad[]): Dependence[] {
  const { manyWorks } = manual.settings.posts;
  const isHeavy = workCount(alone) >= manyWorks && alone.every(({ ownerWorks }) => ownerWorks.length < manyWorks);
  const [first] = alone;
  if (!first || !isHeavy) return [];
  const names = namesIn(manual, first.section, alone);
  return [onPost(first, 'heavy-person', `${names}を一人で務め、主担当の業務が合わせて${workCount(alone)}件`)];
}

function heldByOne(manual: Manual, held: readonly PostLoad[], alone: readonly PostLoad[]): Dependence[] {
  const [first] = held;
  if (!first) return [];
  const shared = held.filter((load) => !alone.includes(load));
  const note = shared.length === 0 ? '' : `（${namesIn(manual, first.section, shared)}には、ほかの人もいます）`;
  const names = namesIn(manual, first.section, held);
  return [onPost(first, 'several-posts', `${names}を一人が兼ね、主担当の業務が合わせて${workCount(held)}件${note}`)];
}

function namesIn(manual: Manual, section: string, loads: readonly PostLoad[]): string {
  return loads.map(({ post }) => postNameIn(manual, section, post)).join('と');
}

function workCount(loads: readonly PostLoad[]): number {
  return loads.reduce((count, { ownerWorks }) => count + ownerWorks.length, 0);
}
