import { contentPath } from '#model/content-path.ts';
import type { Notice } from '#model/finding.ts';
import { INVENTORY_COLUMNS } from '#model/inventory-columns.ts';
import { placeOf } from '#model/place.ts';
import { postSymbols } from '#model/post-symbols.ts';
import type { Section } from '#model/section.ts';
import { quoted } from '#model/quoted.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { readRecords, type FileRecord } from './read-records.ts';
import type { ListNames } from './split-list.ts';
import { withSymbols } from './with-symbols.ts';

/** The works of one section's inventory in file order, and what could not be read. */
export interface InventoryReading {
  works: WorkItem[];
  notices: Notice[];
}

/** The form of a work's id. */
const WORK_ID = /^[a-z]{2,6}-[0-9]{3}$/u;

/** Columns whose empty cells have a rule of their own (legal-basis-present) or are shown as a figure (副担当設定率). */
const MAY_BE_EMPTY = ['legalBasis', 'owner', 'deputy', 'manualStatus'];

/** Reads a section's `inventory.csv`. `names` tell by key which values of list columns the registers have. */
export function readInventory(
  text: string,
  section: Section,
  names: Readonly<Record<string, ListNames>>,
): InventoryReading {
  const file = contentPath.inventory(section.id);
  const columns = withSymbols(INVENTORY_COLUMNS, postSymbols(section));
  const format = { file, columns, names, needs: ['id', 'title'], mayBeEmpty: MAY_BE_EMPTY };
  const { records, notices } = readRecords(text, format);
  const works = records.filter(hasWorkId).map((record) => workOf(record, section));
  return {
    works,
    notices: [
      ...notices,
      ...records.filter((record) => !hasWorkId(record)).map(badId),
      ...sameTitles(works),
      ...UNITS.flatMap((unit) => strayUnits(works, section, unit)),
    ],
  };
}

function hasWorkId({ values }: FileRecord): boolean {
  return WORK_ID.test(String(values['id']));
}

function workOf(record: FileRecord, section: Section): WorkItem {
  const { values, source } = record;
  // INVENTORY_COLUMNS has one entry for each field, and `readCell` gives each its type.
  const work = values as unknown as Omit<WorkItem, 'section' | 'source'>;
  return {
    ...work,
    department: work.department || section.department,
    sectionName: work.sectionName || section.name,
    domain: work.domain ?? (section.domain as WorkItem['domain']),
    status: work.status ?? '現行',
    section: section.id,
    source: { ...source, fields: withoutUnread(record) },
  };
}

/** A cell of which nothing could be read has no place: what finds a field without a value at its place calls the cell empty. */
function withoutUnread({ values, unreadable, source }: FileRecord): WorkItem['source']['fields'] {
  if (unreadable.size === 0) return source.fields;
  const isUnread = (key: string) => unreadable.has(key) && ((values[key] ?? '') as string | unknown[]).length === 0;
  return Object.fromEntries(Object.entries(source.fields).filter(([key]) => !isUnread(key)));
}

function badId({ values, source }: FileRecord): Notice {
  return {
    ...placeOf(source, 'id'),
    ruleId: 'id-format',
    message: `業務ID「${String(values['id'])}」は記号の形ではありません。この行は数えていません。`,
    fix: '「juki-001」のように、英小文字2〜6字、「-」、数字3桁で書いてください。',
  };
}

/** A row that was pasted twice, with another id: its work would be counted twice. */
function sameTitles(works: readonly WorkItem[]): Notice[] {
  // Another 係 may do the same, and a work that was abolished may be founded anew.
  const active = works.filter(isActive);
  const firsts = new Map(active.toReversed().map((work) => [whatIsDone(work), work]));
  return active.flatMap((work) => {
    const first = firsts.get(whatIsDone(work));
    if (!first || first === work) return [];
    return [
      {
        ...placeOf(work.source, 'title'),
        ruleId: 'known-value',
        severity: 'warning',
        message: `業務名${quoted(work.title)}は、${first.source.line}行目にもあります。`,
        fix: '同じ業務を2度書いたときは、一方の行を消してください。別の業務であれば、「（郵送）」のように違いが分かる業務名にしてください。',
      },
    ];
  });
}

function whatIsDone({ title, unit, category }: WorkItem): string {
  return [title, unit, category].join('\n');
}

/** What a row and its section both say. */
const UNITS = [
  { key: 'department', heading: '部', rightOf: ({ department }: Section) => department },
  { key: 'sectionName', heading: '課', rightOf: ({ name }: Section) => name },
] as const;

/**
 * Rows that name another 部 or 課 than their folder: perhaps they stand in the wrong file. Where all of them name the same,
 * `section.yaml` may be the wrong one, and one finding is enough.
 */
function strayUnits(
  works: readonly WorkItem[],
  section: Section,
  { key, heading, rightOf }: (typeof UNITS)[number],
): Notice[] {
  const right = rightOf(section);
  // A section without a readable name goes by its id, which no row can be expected to say.
  if (right === '' || right === section.id) return [];
  const stray = works.filter((work) => work[key] !== right);
  const [first] = stray;
  const isEach = works.length > 1 && stray.length === works.length && stray.every((work) => work[key] === first?.[key]);
  const told = isEach ? stray.slice(0, 1) : stray;
  return told.map((work) => ({
    ...placeOf(work.source, key),
    ruleId: 'known-value',
    message: `${isEach ? `全ての行の${heading}` : heading}${quoted(work[key])}が section.yaml の「${right}」と違います。`,
    fix: isEach
      ? 'どちらが正しいか確かめ、section.yaml か、業務一覧の全ての行を直してください。'
      : `「${right}」に直すか、この行を正しい課の業務一覧に移してください。`,
  }));
}
