import type { ConceptHit, ConceptHits } from './concept-hits.ts';

/** Entries that hold all parts of something, each with the mean of their scores. */
export function jointHits(parts: readonly ConceptHits[], weight: number): Map<number, ConceptHit> {
  const [first, ...others] = parts;
  const joint = new Map<number, ConceptHit>();
  for (const [entry, hit] of first?.byEntry ?? []) {
    const more = others.map(({ byEntry }) => byEntry.get(entry));
    if (more.includes(undefined)) continue;
    const sum = more.reduce((total, each) => total + (each?.score ?? 0), hit.score);
    const phrases = [hit, ...more].flatMap((each) => each?.phrases ?? (each ? [each.variant.phrase] : []));
    joint.set(entry, { ...hit, score: (weight * sum) / parts.length, phrases });
  }
  return joint;
}
