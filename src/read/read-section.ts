import { contentPath } from '#model/content-path.ts';
import type { Notice } from '#model/finding.ts';
import { type IsoDate, parseDate } from '#model/iso-date.ts';
import { placeOf, type Source } from '#model/place.ts';
import type { AbolishedPost, Duty, Post, Section } from '#model/section.ts';
import { checkFields, type CheckedFields, type Fields } from './check-fields.ts';
import { missingField } from './field-problem.ts';
import { noticesBefore, readMapping } from './read-mapping.ts';
import { dutyFields, postFields, sectionFields } from './section-fields.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** A section, always: what `section.yaml` does not say is filled from the folder's name. */
export interface SectionReading {
  section: Section;
  notices: Notice[];
}

/** Sections without a place in the organisation come last. */
const LAST = 100_000;

/** Reads `section.yaml`; without `text` (missing or unreadable file) the section has the folder's name and no posts. */
export function readSection(id: string, text: string | undefined): SectionReading {
  const file = contentPath.section(id);
  const { entries, notices, remarks, isWhole } = readMapping(text ?? '', { file, line: 1 });
  const checked = checkFields(entries, sectionFields, { file });
  const source: Source = { file, line: 1, column: 1, fields: checked.positions };
  const posts = readPosts(itemsOf(entries, 'posts'), id, file);
  const duties = readDuties(itemsOf(entries, 'duties'), file);
  const isUnsure = text === undefined || !isWhole;
  const missing = isUnsure ? [] : missingFields(checked, sectionFields, { source, keys: REQUIRED });
  return {
    section: {
      ...sectionOf(id, checked.values),
      posts: posts.items,
      abolishedPosts: posts.abolished,
      duties: duties.items,
      source,
    },
    notices: [
      ...notices,
      ...remarks,
      ...idNotices(id, source),
      ...noticesBefore({ entries, notices }, [...checked.notices, ...posts.notices, ...duties.notices]),
      ...missing,
      ...(isUnsure || posts.notices.length > 0 ? [] : headNotices(posts.items, source)),
    ],
  };
}

const REQUIRED = ['name', 'reading', 'department', 'departmentReading', 'order', 'summary', 'posts', 'duties'] as const;

function sectionOf(
  id: string,
  values: CheckedFields<typeof sectionFields>['values'],
): Omit<Section, 'posts' | 'abolishedPosts' | 'duties' | 'source'> {
  const { name = id, reading = '', department = '', departmentReading = '', order = LAST, summary = '' } = values;
  const { domain, extension } = values;
  return { id, name, reading, department, departmentReading, order, domain, summary, extension };
}

function idNotices(id: string, source: Source): Notice[] {
  if (/^[a-z][a-z0-9-]*$/u.test(id)) return [];
  return [
    {
      ...placeOf(source),
      ruleId: 'id-format',
      message: `課のフォルダー名「${id}」は記号の形ではありません。`,
      fix: '「koseki-jumin」のように半角の英小文字、数字、「-」の名前に変えてください。',
    },
  ];
}

/** Notices for the fields of `keys` that are not written at all (a wrong value has its own notice). */
function missingFields<F extends Fields>(
  { writtenKeys }: CheckedFields<F>,
  fields: F,
  { source, keys }: { source: Source; keys: readonly (keyof F & string)[] },
): Notice[] {
  return keys.flatMap((key) => {
    const schema = fields[key];
    return schema && !writtenKeys.has(key) ? [{ ...placeOf(source, key), ...missingField(key, schema) }] : [];
  });
}

function itemsOf(entries: readonly YamlEntry[], key: string): readonly YamlNode[] {
  const node = entries.find((entry) => entry.key === key)?.node;
  return node?.kind === 'list' ? node.items : [];
}

/** One post answers for a section: the first is taken, and where there is none, nobody is asked when a post is vacant. */
function headNotices(posts: readonly Post[], source: Source): Notice[] {
  const heads = posts.filter(({ isHead }) => isHead);
  if (posts.length === 0 || heads.length === 1) return [];
  const [, second] = heads;
  const place = second ? placeOf(second.source, 'head') : placeOf(source, 'posts');
  return [{ ...place, ruleId: 'known-value', severity: 'warning', ...(second ? TWO_HEADS : NO_HEAD) }];
}

const NO_HEAD = {
  message: '所属長の職が決まっていません。',
  fix: '課長など一つの職に「head: true」を書き足してください。',
};

const TWO_HEADS = {
  message: '所属長の職が2つ以上あります。初めに書かれた職を所属長とみなします。',
  fix: '所属長でない職から「head: true」を消してください。',
};

interface PostsReading {
  items: Post[];
  abolished: AbolishedPost[];
  notices: Notice[];
}

function readPosts(nodes: readonly YamlNode[], section: string, file: string): PostsReading {
  const read = nodes.map((node) => readItem(node, postFields, { file, keys: ['id', 'name'] }));
  const posts = read.flatMap(({ values, source }) => {
    const { id, name, head = false, until, ...rest } = values;
    return id === undefined ? [] : [{ post: { ...rest, id, name: name ?? id, section, isHead: head, source }, until }];
  });
  return {
    items: posts.flatMap(({ post, until }) => (until === undefined ? [post] : [])),
    abolished: posts.flatMap(({ post, until = '' }) => abolishedOn(post, parseDate(until).iso)),
    notices: read.flatMap(({ notices }) => notices),
  };
}

function abolishedOn(post: Post, until: IsoDate | undefined): AbolishedPost[] {
  return until === undefined ? [] : [{ ...post, until }];
}

function readDuties(nodes: readonly YamlNode[], file: string): { items: Duty[]; notices: Notice[] } {
  const read = nodes.map((node) => readItem(node, dutyFields, { file, keys: ['id', 'text'] }));
  const items = read.flatMap(({ values: { id, text }, source }) =>
    text === undefined ? [] : [{ id: id ?? `d${source.line}`, text, source }],
  );
  return { items, notices: read.flatMap(({ notices }) => notices) };
}

function readItem<F extends Fields>(
  node: YamlNode,
  fields: F,
  { file, keys }: { file: string; keys: readonly (keyof F & string)[] },
): { values: CheckedFields<F>['values']; source: Source; notices: Notice[] } {
  const place = { file, line: node.line, column: node.column };
  if (node.kind !== 'map') {
    const notice = {
      ...place,
      ruleId: 'known-value',
      message: 'この項目を読めません。',
      fix: `「{ ${keys.join(': …, ')}: … }」の形で書いてください。`,
    };
    return { values: {}, source: { ...place, fields: {} }, notices: [notice] };
  }
  const checked = checkFields(node.entries, fields, { file });
  const source = { ...place, fields: checked.positions };
  return {
    values: checked.values,
    source,
    notices: [...checked.notices, ...missingFields(checked, fields, { source, keys })],
  };
}
