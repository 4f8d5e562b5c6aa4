import type { Manual } from '#model/manual.ts';
import { nearest } from '#model/nearest.ts';
import { postLabel, type Post, type Section } from '#model/section.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { suggestion } from '#model/suggestion.ts';
import type { CommandProblem } from '../command-line.ts';
import { sectionProblem } from '../section-problem.ts';

/** The post that was named; a problem that tells the nearest, or the one of that name, where there is none. */
export function namedPost(manual: Manual, written: string): Post | CommandProblem {
  const { postById, sections } = manual;
  const post = postById.get(written);
  if (post) return post;
  const near = meantPost(manual, written);
  const example = near?.id ?? sections[0]?.posts[0]?.id ?? 'juki-kiroku-shunin';
  return {
    problem: `「${written}」という職はありません。${suggestion(near?.id, near && postLabel(near, manual.sectionById))}職の記号は、課の section.yaml か「職の一覧」のページで確かめ、「--post ${example}」のように書いてください。`,
  };
}

/** Who writes the name of a post means the only one of that name; with the name of its section, that one. */
function meantPost({ postById, sectionById }: Manual, written: string): Post | undefined {
  const wanted = folded(written);
  const named = [...postById.values()].filter((post) =>
    [post.name, postLabel(post, sectionById)].some((name) => folded(name) === wanted),
  );
  return named.length === 1 ? named[0] : postById.get(nearest(written, postById.keys()) ?? '');
}

function folded(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '');
}

/** The section that was named. */
export function namedSection(manual: Manual, written: string): Section | CommandProblem {
  return manual.sectionById.get(written) ?? { problem: sectionProblem(manual, written) };
}

/** The works that move, all 現行: those of a section, or those named. */
export function movingWorks(
  manual: Manual,
  { section, works }: { section?: string; works: readonly string[] },
): readonly WorkItem[] | CommandProblem {
  if (section !== undefined) {
    const found = namedSection(manual, section);
    return 'problem' in found ? found : (manual.worksBySection.get(section) ?? []).filter(isActive);
  }
  const stray = works.find((id) => !manual.workById.has(id));
  if (stray !== undefined) return { problem: workProblem(manual, stray) };
  const ended = works.flatMap((id) => manual.workById.get(id) ?? []).find((work) => !isActive(work));
  if (ended) return { problem: endedProblem(ended) };
  return [...new Set(works)].flatMap((id) => manual.workById.get(id) ?? []);
}

function endedProblem({ id, title, status }: WorkItem): string {
  return `業務「${title}」（${id}）は、業務一覧で「${status}」になっているため、移せません。「--work ${id}」を除くか、業務一覧（inventory.csv）の状態を「現行」に直してください。`;
}

function workProblem({ workById }: Manual, written: string): string {
  const near = nearest(written, workById.keys());
  const fix = suggestion(near, workById.get(near ?? '')?.title);
  return `業務ID「${written}」は業務一覧にありません。${fix}「--work ${near ?? 'juki-001'}」のように書いてください。`;
}
