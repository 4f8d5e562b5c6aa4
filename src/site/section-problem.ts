import type { Manual } from '#model/manual.ts';
import { nearest } from '#model/nearest.ts';
import { suggestion } from '#model/suggestion.ts';

/** What a command says where no section has the id that was written: the nearest, and all there are. */
export function sectionProblem({ sections }: Manual, written: string): string {
  const near =
    nearest(
      written,
      sections.map(({ id }) => id),
    ) ?? sections.find(({ name }) => name === written)?.id;
  const fix = suggestion(near, sections.find(({ id }) => id === near)?.name);
  const list = sections.map((section) => `  ${section.id}（${section.name}）`).join('\n');
  return `「${written}」という課はありません。${fix}次のどれかを指定してください。\n${list}`;
}
