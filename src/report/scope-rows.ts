import type { Coverage, CoverageTotals } from './coverage.ts';

/** One line of a table that goes through the whole, the departments and the sections. */
export interface ScopeRow {
  /** 全体, 部 or 課. */
  level: string;
  department: string;
  /** The section's name; empty for the whole and for departments. */
  section: string;
  totals: CoverageTotals;
}

/** The whole first, then each department followed by its sections, in the order of the organisation. */
export function scopeRows({ totals, departments, sections }: Coverage): ScopeRow[] {
  const rows: ScopeRow[] = [{ level: '全体', department: '', section: '', totals }];
  for (const each of departments) {
    rows.push({ level: '部', department: each.department, section: '', totals: each });
    for (const section of sections.filter(({ department }) => department === each.department)) {
      rows.push({ level: '課', department: each.department, section: section.name, totals: section });
    }
  }
  return rows;
}

/** 「全体」, 「【市民環境部】」 or 「戸籍住民課」: what a table with one column for the scope shows. */
export function scopeLabel({ level, department, section }: ScopeRow): string {
  if (level === '全体') return level;
  return level === '部' ? `【${department}】` : section;
}
