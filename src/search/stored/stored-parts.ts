/** The first file of a part of 本文検索, by which Pagefind finds the others. */
export interface StoredPart {
  /** `pagefind-entry.json` as it stands. */
  entry: string;
  /** Its list of pages and of words, compressed, base64. */
  meta: string;
}

const NO_TEXT = '-';

/** What Pagefind calls a text: its part, then its place among the texts of that part, to the base 36. */
export function textName(part: number, place: number): string {
  return `${part.toString(36)}${place.toString(36)}`;
}

/**
 * Which part holds the text of each entry: one character an entry. The texts of a part are in the order of their entries, so
 * that nothing else has to be stored. Throws where they are not.
 */
export function storeParts(entriesByPart: readonly (readonly number[])[], entryCount: number): string {
  const parts = Array.from({ length: entryCount }, () => NO_TEXT);
  for (const [part, entries] of entriesByPart.entries())
    for (const [place, entry] of entries.entries()) {
      if (place > 0 && entry <= (entries[place - 1] ?? 0))
        throw new Error('texts are not in the order of their entries');
      parts[entry] = part.toString(36);
    }
  return parts.join('');
}

/** The entries by the names of their texts. */
export function openParts(stored: string): (name: string) => number | undefined {
  const entriesByPart = new Map<string, number[]>();
  for (let entry = 0; entry < stored.length; entry++) {
    const part = stored.charAt(entry);
    const entries = entriesByPart.get(part);
    if (entries) entries.push(entry);
    else if (part !== NO_TEXT) entriesByPart.set(part, [entry]);
  }
  return (name) => entriesByPart.get(name.charAt(0))?.[Number.parseInt(name.slice(1), 36)];
}
