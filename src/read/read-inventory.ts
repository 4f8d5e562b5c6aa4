import type { Notice } from '#model/finding.ts';
import { INVENTORY_COLUMNS } from '#model/inventory-columns.ts';
import { placeOf } from '#model/place.ts';
import type { Section } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';
import { readRecords, type FileRecord } from './read-records.ts';
import type { ListNames } from './split-list.ts';

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
  const file = `sections/${section.id}/inventory.csv`;
  const format = { file, columns: INVENTORY_COLUMNS, names, needs: ['id', 'title'], mayBeEmpty: MAY_BE_EMPTY };
  const { records, notices } = readRecords(text, format);
  const works = records.filter(hasWorkId).map((record) => workOf(record, section));
  return {
    works,
    notices: [
      ...notices,
      ...records.filter((record) => !hasWorkId(record)).map(badId),
      ...works.flatMap((work) => strayUnits(work, section)),
    ],
  };
}

function hasWorkId({ values }: FileRecord): boolean {
  return WORK_ID.test(String(values['id']));
}

function workOf({ values, source }: FileRecord, section: Section): WorkItem {
  // INVENTORY_COLUMNS has one entry for each field, and `readCell` gives each its type.
  const work = values as unknown as Omit<WorkItem, 'section' | 'source'>;
  return {
    ...work,
    department: work.department || section.department,
    sectionName: work.sectionName || section.name,
    domain: work.domain ?? (section.domain as WorkItem['domain']),
    status: work.status ?? '現行',
    section: section.id,
    source,
  };
}

function badId({ values, source }: FileRecord): Notice {
  return {
    ...placeOf(source, 'id'),
    ruleId: 'id-format',
    message: `業務ID「${String(values['id'])}」は記号の形ではありません。この行は数えていません。`,
    fix: '「juki-001」のように、英小文字2〜6字、「-」、数字3桁で書いてください。',
  };
}

/** A row that names another 部 or 課 than its folder: perhaps it stands in the wrong file. */
function strayUnits(work: WorkItem, section: Section): Notice[] {
  const pairs = [
    { key: 'department', heading: '部', written: work.department, right: section.department },
    { key: 'sectionName', heading: '課', written: work.sectionName, right: section.name },
  ];
  return (
    pairs
      // A section without a readable name goes by its id, which no row can be expected to say.
      .filter(({ written, right }) => right !== '' && right !== section.id && written !== right)
      .map(({ key, heading, written, right }) => ({
        ...placeOf(work.source, key),
        ruleId: 'known-value',
        message: `${heading}「${written}」が section.yaml の「${right}」と違います。`,
        fix: `「${right}」に直すか、この行を正しい課の業務一覧に移してください。`,
      }))
  );
}
