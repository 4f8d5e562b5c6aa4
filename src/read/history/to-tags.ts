import { dayInJapan } from '#model/day-in-japan.ts';
import { compareText } from '#model/finding.ts';
import type { EditionTag, History, Revision, SkippedTag } from '#model/history.ts';
import type { Settings } from '#model/settings.ts';
import { nameProblem } from '../name-problem.ts';
import { instantOf } from './instant-of.ts';
import type { ReadTag } from './read-tags.ts';
import { shownSubject } from './shown-subject.ts';

/** Letters and digits of any script, and few marks: the name becomes a file of the site and a part of its address. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._・（）-]*$/u;

/** Parts the tags that have a page from those that cannot. No name and no address of a tagger is kept. */
export function toTags(
  tags: readonly ReadTag[],
  { revisionsById, settings }: { revisionsById: ReadonlyMap<string, readonly Revision[]>; settings: Settings },
): Pick<History, 'tags' | 'skippedTags'> {
  if (tags.length === 0) return { tags: [], skippedTags: [] };
  const changed = new Set([...revisionsById.values()].flat().map(({ commit }) => commit));
  const names = new Set<string>();
  const kept: EditionTag[] = [];
  const skipped: SkippedTag[] = [];
  for (const tag of tags.toSorted((a, b) => compareText(a.name, b.name))) {
    const reason = problemOf(tag, names);
    names.add(tag.name.toLowerCase());
    if (reason === undefined) kept.push(tagOf(tag, { changed, settings }));
    else skipped.push({ name: shownSubject(tag.name), reason });
  }
  return {
    tags: kept.toSorted((a, b) => compareText(b.at, a.at) || compareText(a.name, b.name)),
    skippedTags: skipped,
  };
}

function problemOf({ name, commit, ancestors }: ReadTag, names: ReadonlySet<string>): string | undefined {
  const problem = nameProblem(name) ?? nameProblem(`${name}.html`);
  if (problem) return problem.message;
  if (!NAME.test(name)) return '名前に、ファイルの名前に使えない文字が入っています。';
  if (names.has(name.toLowerCase())) return '大文字と小文字だけが違う札が、他にあります。';
  if (commit === undefined) return '記録（コミット）以外のものに付いています。';
  return ancestors ? undefined : '付いている記録が、今の内容につながっていません。';
}

function tagOf(
  { name, commit = '', time, message, ancestors }: ReadTag,
  { changed, settings }: { changed: ReadonlySet<string>; settings: Settings },
): EditionTag {
  const at = instantOf(time);
  return {
    name,
    commit,
    at,
    day: dayInJapan(new Date(at)),
    message: settings.history.subjects ? shownSubject(message) : '',
    known: changed.intersection(ancestors ?? new Set()),
  };
}
