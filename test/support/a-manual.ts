import { parseDate } from '#model/iso-date.ts';
import { buildManual, type Manual, type ManualParts } from '#model/manual.ts';
import type { Source } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Assignment } from '#model/registers.ts';
import type { Post, Section } from '#model/section.ts';
import { settingsSchema } from '#model/settings.ts';
import type { WorkItem } from '#model/work-item.ts';
import { aForm, aLaw, aSystem, aTerm } from './a-register.ts';
import { aBody, aUse } from './a-body.ts';
import { NO_DICTIONARY } from './no-dictionary.ts';
import { emptyHistory } from './empty-history.ts';

/** The section that every builder speaks of unless told otherwise. */
export const SECTION = 'koseki-jumin';

/** Where an entry stands; `keys` get the positions line 2, 3, 4 …, column 1, as front matter would give them. */
export function aSource(file: string, keys: readonly string[] = [], line = 1): Source {
  const fields = Object.fromEntries(keys.map((key, index) => [key, [line + 1 + index, 1] as const]));
  return { file, line, column: 1, fields };
}

/** A 職 of the default section. */
export function aPost(parts: Partial<Post> = {}): Post {
  const section = parts.section ?? SECTION;
  const source = aSource(`sections/${section}/section.yaml`);
  return { id: 'juki-kacho', name: '課長', section, isHead: false, source, ...parts };
}

/** A 課 with a head, a clerk in charge and a deputy. */
export function aSection(parts: Partial<Section> = {}): Section {
  const id = parts.id ?? SECTION;
  const source = aSource(`sections/${id}/section.yaml`);
  return {
    id,
    name: '戸籍住民課',
    reading: 'こせきじゅうみんか',
    department: '市民環境部',
    departmentReading: 'しみんかんきょうぶ',
    order: 10,
    domain: '市民',
    summary: '住所の異動や戸籍の届出を受け付ける課です。',
    extension: '2110',
    posts: [
      aPost({ section: id, isHead: true }),
      aPost({ section: id, id: 'juki-kiroku-shunin', name: '住民記録担当主任', unit: '住民記録担当' }),
      aPost({ section: id, id: 'juki-kiroku-kakari', name: '住民記録担当', unit: '住民記録担当' }),
    ],
    abolishedPosts: [],
    duties: [{ id: 'd1', text: '住民基本台帳に関すること。', source }],
    source,
    ...parts,
  };
}

/** A 業務: one complete row of the default section's inventory, line 2 of the file. */
export function aWork(parts: Partial<WorkItem> = {}): WorkItem {
  const section = parts.section ?? SECTION;
  return {
    ...WORK,
    section,
    source: { ...aSource(`sections/${section}/inventory.csv`), line: 2 },
    ...parts,
  };
}

const WORK: Omit<WorkItem, 'section' | 'source'> = {
  id: 'juki-001',
  department: '市民環境部',
  sectionName: '戸籍住民課',
  unit: '住民記録担当',
  category: '住民基本台帳',
  subcategory: '届出',
  title: '転入届の受付',
  kana: 'てんにゅうとどけのうけつけ',
  kind: '窓口',
  domain: '市民',
  purpose: '市外から転入した人を住民票に記載します。',
  legalBasis: ['住民基本台帳法第22条'],
  legalNature: '自治事務（義務）',
  frequency: '毎日',
  months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  peakMonths: [3, 4],
  deadlines: [{ label: '届出期間', rule: '転入をした日から14日以内', basis: '住民基本台帳法第22条' }],
  volume: 1200,
  volumeUnit: '件',
  minutesPerCase: 20,
  hoursRegular: 400,
  owner: 'juki-kiroku-shunin',
  deputy: 'juki-kiroku-kakari',
  capableCount: 3,
  difficulty: 2,
  qualification: '',
  personalInfo: '個人情報',
  network: ['LGWAN接続系'],
  systems: ['住民記録システム'],
  forms: ['住民異動届'],
  ledgers: [],
  money: ['なし'],
  standardDays: '',
  manualStatus: '未作成',
  exemptReason: '',
  risk: '中',
  isTrialHost: false,
  isRecruitHost: false,
  improvement: '',
  status: '現行',
};

/** A 業務手順書 that covers `juki-001`, in force since 2026-04-01 and reviewed on 2026-03-10. */
export function aProcedure(parts: Partial<Procedure> = {}): Procedure {
  const { id = 'juki-001', section = SECTION } = parts;
  return {
    id,
    section,
    title: '転入届の受付',
    kana: 'てんにゅうとどけのうけつけ',
    aliases: ['引っ越し'],
    work: ['juki-001'],
    owner: 'juki-kiroku-shunin',
    deputy: 'juki-kiroku-kakari',
    summary: '市外から転入した人の届出を受け、住民票を作成します。',
    edition: 1,
    effectiveFrom: parseDate('2026-04-01'),
    reviewed: parseDate('2026-03-10'),
    audience: 'internal',
    size: '標準版',
    related: [],
    body: aBody([aUse('Step', { id: 's1', actor: '窓口担当', title: '本人確認書類を確認します。' })]),
    isBroken: false,
    source: aSource(`sections/${section}/procedures/${id}.mdx`, PROCEDURE_KEYS),
    ...parts,
  };
}

// prettier-ignore
const PROCEDURE_KEYS = [
  'title', 'kana', 'aliases', 'work', 'owner', 'deputy', 'summary', 'edition', 'effectiveFrom', 'reviewed',
] as const;

/** A line of the roster: a staff number at a post since April. */
export function anAssignment(parts: Partial<Assignment> = {}): Assignment {
  const source = { ...aSource('roster.csv'), line: 2 };
  return { staff: 'S00101', post: 'juki-kiroku-shunin', from: '2026-04-01', note: '', source, ...parts };
}

/** A manual of one section, one work and one procedure that nothing is wrong with; `parts` replace whole lists. */
export function aManual(parts: Partial<ManualParts> = {}): Manual {
  return buildManual({
    settings: settingsSchema.parse({ organisation: '継手市' }),
    sections: [aSection()],
    works: [aWork()],
    procedures: [aProcedure()],
    laws: [aLaw()],
    forms: [aForm()],
    systems: [aSystem()],
    terms: [aTerm()],
    measures: [],
    dictionary: NO_DICTIONARY,
    roster: [
      anAssignment(),
      anAssignment({ staff: 'S00102', post: 'juki-kiroku-kakari' }),
      anAssignment({ staff: 'S00103', post: 'juki-kacho' }),
    ],
    notices: [],
    history: emptyHistory(),
    assets: [],
    ...parts,
  });
}
