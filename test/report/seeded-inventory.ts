import { parseDate } from '#model/iso-date.ts';
import type { Manual, ManualParts } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Section } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';
import { aManual, anAssignment, aPost, aProcedure, aSection, aSource, aWork } from '../support/a-manual.ts';

/** The day that the seeded inventory is judged on. */
export const AS_OF = '2026-11-22';

const SECTIONS = [
  { id: 'koseki-jumin', name: '戸籍住民課', department: '市民環境部', prefix: 'juki' },
  { id: 'kankyo', name: '環境政策課', department: '市民環境部', prefix: 'kank' },
  { id: 'shokuin', name: '職員課', department: '総務部', prefix: 'shok' },
  { id: 'joho', name: '情報システム課', department: '総務部', prefix: 'joho' },
] as const;

/** The faults that are sown, by work id. Every other work has a procedure that is in force and in date. */
export const SOWN = {
  uncovered: ['joho-050', 'juki-003', 'juki-004', 'kank-050', 'shok-001'],
  outdated: ['juki-010', 'kank-011', 'kank-012', 'shok-013'],
  drafting: ['joho-020', 'juki-021', 'shok-022'],
  exempt: ['juki-030', 'shok-031'],
  ambiguous: ['joho-040', 'kank-041'],
  riskUnknown: ['shok-005'],
  inactive: ['joho-045', 'juki-046', 'kank-047'],
  orphaned: ['joho-901', 'juki-900'],
} as const;

/** An inventory of 200 rows in four sections of two departments, with the faults of `SOWN` and no others. */
export function seededManual(order: <T>(items: readonly T[]) => T[] = (items) => [...items]): Manual {
  const parts = seededParts();
  return aManual({
    sections: order(parts.sections),
    works: order(parts.works),
    procedures: order(parts.procedures),
    roster: order(parts.roster),
  });
}

function seededParts(): Pick<ManualParts, 'sections' | 'works' | 'procedures' | 'roster'> {
  const works = SECTIONS.flatMap((section) => Array.from({ length: 50 }, (_, index) => seededWork(section, index + 1)));
  const roster = [
    anAssignment({ staff: 'S00001', post: 'juki-shunin', from: '2024-04-01', to: '2026-03-31' }),
    anAssignment({ staff: 'S00002', post: 'juki-shunin', from: '2026-04-01' }),
    anAssignment({ staff: 'S00003', post: 'juki-kakari', from: '2025-04-01' }),
  ];
  return {
    sections: SECTIONS.map(seededSection),
    works,
    procedures: works.flatMap(proceduresFor).concat(strays()),
    roster,
  };
}

function seededSection({ id, name, department, prefix }: (typeof SECTIONS)[number], index: number): Section {
  const posts = [
    aPost({ section: id, id: `${prefix}-shunin`, name: '主任' }),
    aPost({ section: id, id: `${prefix}-kakari`, name: '係' }),
  ];
  const source = aSource(`sections/${id}/section.yaml`);
  const duties = [
    { id: 'd1', text: `${name}の事務に関すること。`, source },
    { id: 'd2', text: '庶務に関すること。', source },
  ];
  return aSection({ id, name, department, order: (index + 1) * 10, posts, duties });
}

function seededWork({ id: section, name, department, prefix }: (typeof SECTIONS)[number], number: number): WorkItem {
  const id = `${prefix}-${String(number).padStart(3, '0')}`;
  return aWork({
    id,
    section,
    department,
    sectionName: name,
    category: `${name}の事務`,
    title: `業務${id}`,
    owner: `${prefix}-shunin`,
    deputy: `${prefix}-kakari`,
    hoursRegular: 10,
    manualStatus: isSown('exempt', id) ? '作成不要' : '未作成',
    exemptReason: isSown('exempt', id) ? '令和8年度末に廃止するため' : '',
    ...(isSown('riskUnknown', id) && { risk: undefined }),
    status: isSown('inactive', id) ? '廃止' : '現行',
    source: { ...aSource(`sections/${section}/inventory.csv`), line: number + 1 },
  });
}

function proceduresFor({ id, section, owner, deputy }: WorkItem): Procedure[] {
  if (isSown('uncovered', id) || isSown('exempt', id) || isSown('inactive', id)) return [];
  const parts = { id, section, owner, deputy, title: `手順書${id}`, work: [id] };
  if (isSown('outdated', id)) return [aProcedure({ ...parts, reviewed: parseDate('2025-03-10') })];
  if (isSown('drafting', id)) return [aProcedure({ ...parts, effectiveFrom: parseDate('2027-04-01') })];
  const procedure = aProcedure({ ...parts, reviewed: parseDate('2026-04-10') });
  return isSown('ambiguous', id) ? [procedure, aProcedure({ ...parts, id: `${id}-02` })] : [procedure];
}

function strays(): Procedure[] {
  return [
    aProcedure({ id: 'juki-900', work: ['juki-999'], reviewed: parseDate('2026-04-10') }),
    aProcedure({ id: 'joho-901', section: 'joho', work: [], reviewed: parseDate('2026-04-10') }),
  ];
}

function isSown(fault: keyof typeof SOWN, id: string): boolean {
  return (SOWN[fault] as readonly string[]).includes(id);
}
