import type { Manual } from '#model/manual.ts';
import { placeOf } from '#model/place.ts';
import { dutyWords, type Section } from '#model/section.ts';
import { nearest } from '#model/nearest.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import type { RuleNotice } from './rule.ts';

/** Cells of the inventory that name a 係 or 分掌事務 otherwise than the section's own file; the reader compares 部 and 課. */
export function organisationFaults(manual: Manual): RuleNotice[] {
  return manual.sections.flatMap((section) => {
    const names = namesOf(section);
    return (manual.worksBySection.get(section.id) ?? []).flatMap((work) =>
      names.flatMap(({ field, label, known }) => {
        const written = work[field];
        const named = field === 'category' ? dutyWords(written) : written;
        if (written === '' || known.length === 0 || known.includes(named)) return [];
        return [
          {
            ...placeOf(work.source, field),
            severity: 'warning' as const,
            message: `${label}${quoted(written)}が、この課の section.yaml にありません。`,
            fix: `${suggestion(nearest(written, known))}section.yaml にある${label}（${listed(known)}）を書くか、section.yaml を直してください。`,
          },
        ];
      }),
    );
  });
}

function namesOf(section: Section): { field: 'unit' | 'category'; label: string; known: readonly string[] }[] {
  const units = section.posts.flatMap(({ unit }) => unit ?? []);
  return [
    // Works of the whole section stand under its own name.
    { field: 'unit', label: '係・担当', known: units.length === 0 ? [] : [...new Set([...units, section.name])] },
    {
      field: 'category',
      label: '大分類',
      known: section.duties.map(({ text }) => dutyWords(text)),
    },
  ];
}

/** The first few of a list: a fix is read on one line. */
function listed(names: readonly string[]): string {
  return `${names.slice(0, 4).join('、')}${names.length > 4 ? 'など' : ''}`;
}
