/** An entry of a section, with an id whose first part (`juki` of `juki-001`) a section keeps to itself. */
interface SectionEntry {
  id: string;
  section: string;
}

/**
 * Tells of each entry whether it stands in the section that most ids of its kind (`juki-…`) are from: nobody takes the
 * address of another section's work or post by a copied line. Where two sections have as many, neither comes first.
 */
export function inOwnSection<T extends SectionEntry>(entries: readonly T[]): (entry: T) => boolean {
  const sections = new Map<string, Map<string, number>>();
  for (const { id, section } of entries) {
    const counts = sections.get(kindOf(id)) ?? new Map<string, number>();
    sections.set(kindOf(id), counts.set(section, (counts.get(section) ?? 0) + 1));
  }
  return ({ id, section }) => {
    const counts = [...(sections.get(kindOf(id)) ?? [])];
    const own = counts.find(([name]) => name === section)?.[1] ?? 0;
    return counts.every(([name, count]) => name === section || count < own);
  };
}

function kindOf(id: string): string {
  return id.split('-', 1)[0] ?? '';
}
