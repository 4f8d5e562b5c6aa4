import { contentPath, sectionIn } from '#model/content-path.ts';
import { compareText, type Notice } from '#model/finding.ts';
import type { Post, Section } from '#model/section.ts';
import type { KeptReadings } from './kept-readings.ts';
import type { ContentTexts } from './read-files.ts';
import { readSection } from './read-section.ts';
import { inOwnSection } from './in-own-section.ts';
import { placeOf } from '#model/place.ts';
import { keepUnique } from './keep-unique.ts';

/** The sections in the order of the organisation, and what could not be read. */
export interface SectionsReading {
  sections: Section[];
  notices: Notice[];
}

/** Reads the section of every folder below `sections/`; a folder without `section.yaml` is a section all the same. */
export function readSections({ files, textByPath }: ContentTexts, kept: KeptReadings): SectionsReading {
  const ids = new Set(files.flatMap(({ path }) => sectionIn(path) ?? []));
  const read = [...ids].map((id) => {
    const text = textByPath.get(contentPath.section(id));
    return kept.of(['section', id, text], () => readSection(id, text));
  });
  const missing = [...ids].flatMap((id) =>
    [contentPath.section(id), contentPath.inventory(id)]
      .filter((path) => !files.some((file) => file.path === path))
      .map(missingFile),
  );
  const sections = read.map(({ section }) => section).toSorted((a, b) => a.order - b.order || compareText(a.id, b.id));
  const all = sections.flatMap(({ posts, abolishedPosts }) => [...posts, ...abolishedPosts]);
  const isRightful = inOwnSection(all);
  const posts = keepUnique(all, {
    ruleId: 'id-is-unique',
    label: '職の記号',
    field: 'id',
    keyOf: (post: Post) => post.id,
    isRightful,
  });
  const distinct = new Set(posts.items);
  const withoutSeconds = (section: Section): Section => ({
    ...section,
    posts: section.posts.filter((post) => distinct.has(post)),
    abolishedPosts: section.abolishedPosts.filter((post) => distinct.has(post)),
  });
  return {
    sections: sections.map(withoutSeconds),
    notices: [...missing, ...read.flatMap(({ notices }) => notices), ...posts.notices, ...namesakes(sections)],
  };
}

/**
 * Sections of one name: readers of lists and figures, where a name is all there is, take them for one. In two 部 that is usual,
 * and only told.
 */
function namesakes(sections: readonly Section[]): Notice[] {
  const firsts = new Map(sections.toReversed().map((section) => [section.name, section]));
  return sections.flatMap((section) => {
    const first = firsts.get(section.name);
    if (!first || first === section) return [];
    return [
      {
        ...placeOf(section.source, 'name'),
        ruleId: 'unique-id',
        ...(section.department === first.department ? {} : { severity: 'warning' as const }),
        message: `課の名称「${section.name}」は ${first.source.file} にもあります。一覧や集計で、一つの課に見えます。`,
        fix: `「${section.name}（${section.department}）」のように、どの課か分かる名称にしてください。`,
      },
    ];
  });
}

/** The notice about a file that should be there. */
export function missingFile(file: string): Notice {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const message = `${name} がありません。`;
  const fix = `${file} を作ってください。${FIRST_LINES[name] ?? ''}`;
  return { file, line: 1, column: 1, ruleId: 'readable-file', message, fix };
}

const NEW_SECTION = '写して使う例は、「作成の手引」の「異動と組織の変更」の「課をつくるとき」にあります。';

/** What to begin a file with, by its name. */
const FIRST_LINES: Readonly<Record<string, string>> = {
  'manual.yaml': '1行目に「organisation: 継手市」のように、団体の名称を書きます。',
  'section.yaml': NEW_SECTION,
  'inventory.csv': NEW_SECTION,
};
