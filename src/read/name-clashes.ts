import type { Notice } from '#model/finding.ts';
import { placeOf, type Source } from '#model/place.ts';

/** The names of the entries of a register, and how a name that two entries have is reported. */
export interface Names<T> {
  /** What an entry's other names are called: 略称, 別名. */
  label: string;
  /** The field that holds them. */
  field: keyof T & string;
  otherNames(entry: T): readonly string[];
}

/** Other names that an earlier entry, or an entry of that very name, has too: who writes them means one of the two. */
export function nameClashes<T extends { name: string; source: Source }>(
  entries: readonly T[],
  { label, field, otherNames }: Names<T>,
): Notice[] {
  const ownerOf = new Map(entries.map((entry) => [entry.name, entry]));
  return entries.flatMap((entry) =>
    otherNames(entry).flatMap((name) => {
      const owner = ownerOf.get(name);
      if (!owner) ownerOf.set(name, entry);
      return owner && owner !== entry ? [clash({ name, owner }, entry, { label, field })] : [];
    }),
  );
}

function clash(
  { name, owner }: { name: string; owner: { name: string; source: Source } },
  { name: of, source }: { name: string; source: Source },
  { label, field }: { label: string; field: string },
): Notice {
  return {
    ...placeOf(source, field),
    ruleId: 'unique-id',
    message: `「${of}」の${label}「${name}」は、${owner.source.line}行目の「${owner.name}」の名称か${label}と同じです。`,
    fix: `${label}を消すか、書き換えてください。`,
  };
}
