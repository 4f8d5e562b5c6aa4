import { postNameIn } from './names.ts';
import type { Overlap } from './overlap.ts';
import type { PostShift, Transfer, WorkShift } from './transfer.ts';

/** What to do for a work that is left with few people, one sentence; posts only. */
export function adviceFor(shift: WorkShift, { manual }: Transfer, overlap: Overlap): string {
  const { work } = shift;
  if (shift.after > 0) return '';
  if (shift.isKnownToNewcomer) return '後任に、以前この業務の職にいた人がいます。';
  const post = [...overlap.posts].find(([, shifts]) => shifts.includes(shift))?.[0];
  if (post !== undefined)
    return `${postNameIn(manual, work.section, post)}の前任者と後任者が、一緒に働く日を設けてください。`;
  const head = manual.sectionById.get(work.section)?.posts.find(({ isHead }) => isHead)?.id;
  const stays = staying(shift)[0] ?? head;
  return `後任がいません。発令日の前に、${stays === undefined ? '残る人' : postNameIn(manual, work.section, stays)}へ引き継いでください。`;
}

/** Who else knows a work after the moves, by posts: who stays, where those who left are now. */
export function whoKnows(shift: WorkShift, plan: Transfer): string {
  const { manual } = plan;
  const names = (posts: readonly string[]) =>
    posts.map((post) => postNameIn(manual, shift.work.section, post)).join('、');
  const parts = [
    ['残る職', names(staying(shift))],
    ['前任者の異動先', names(postsOf(shift.leavers, plan))],
    ['以前に就いていた人が今いる職', names(postsOf(shift.formerHolders, plan))],
  ];
  return parts.flatMap(([label, text]) => (text ? [`${label}：${text}。`] : [])).join('');
}

function staying({ owner, deputy }: WorkShift): string[] {
  const posts = [owner, deputy].filter((shift): shift is PostShift => shift !== undefined && shift.stayers.length > 0);
  return [...new Set(posts.map(({ post }) => post))];
}

function postsOf(people: readonly string[], { manual, after }: Transfer): string[] {
  const wanted = new Set(people);
  return [...manual.postById.keys()].filter((post) => (after.get(post) ?? []).some((person) => wanted.has(person)));
}
