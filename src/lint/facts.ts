import type { IsoDate } from '#model/iso-date.ts';
import type { KeptFinds } from '#model/kept-finds.ts';
import type { Manual } from '#model/manual.ts';
import { once } from '#model/once.ts';
import { perKey } from '#model/per-key.ts';
import { holdersOf } from '#model/post-holders.ts';
import type { Procedure } from '#model/procedure.ts';
import { stepsOf, type Step } from '#model/step.ts';
import { citationsOf, type Cited } from '#model/citations-of.ts';
import { nearest } from '#model/nearest.ts';
import { entryTextsOf, type EntryText } from './entry-texts-of.ts';

/** What several rules need, computed at most once a run. */
export interface Facts {
  /** Every text of the manual, entry by entry. */
  entryTexts(): readonly EntryText[];
  /** What a search, which has a name of its own, finds in a text: from an earlier run where that had the same text. */
  found<T>(entryText: EntryText, search: string, find: (text: string) => readonly T[]): readonly T[];
  /** The steps of a procedure; none where its body cannot be read. */
  steps(procedure: Procedure): readonly Step[];
  /** Every citation of a law. */
  citations(): readonly Cited[];
  /** Staff numbers at a post on the day, sorted. */
  holders(post: string): readonly string[];
  /** True where the content folder has a file at this path, other than the texts that the manual is made of. */
  isAsset(path: string): boolean;
  /** The known name that looks most like a wrong one; undefined where none is near. */
  nearest(name: string, kind: NameKind): string | undefined;
}

/** The lists of names from which a suggestion can come. */
export type NameKind = 'post' | 'work' | 'procedure' | 'form' | 'law' | 'system' | 'term';

/** Prepares the facts of one run; nothing is computed before it is asked for. */
export function gatherFacts(manual: Manual, asOf: IsoDate, kept: KeptFinds): Facts {
  const assets = once(() => new Set(manual.assets));
  return {
    entryTexts: once(() => entryTextsOf(manual)),
    found: ({ key, text }, search, find) =>
      key === undefined ? find(text()) : kept.of(search, key, () => find(text())),
    citations: once(() => citationsOf(manual)),
    steps: perKey((procedure: Procedure) => (procedure.body ? stepsOf(procedure.body) : [])),
    holders: perKey((post: string) => holdersOf(manual, post, asOf)),
    isAsset: (path) => assets().has(path),
    nearest: nearestIn(manual),
  };
}

function nearestIn(manual: Manual): Facts['nearest'] {
  const names: Record<NameKind, () => readonly string[]> = {
    post: once(() => [...manual.postById.keys()]),
    work: once(() => [...manual.workById.keys()]),
    procedure: once(() => [...manual.procedureById.keys()]),
    form: once(() => [...manual.formByName.keys()]),
    law: once(() => [...manual.lawByName.keys()]),
    system: once(() => [...manual.systemByName.keys()]),
    term: once(() => [...manual.termByWord.keys()]),
  };
  const known = perKey((key: string) => {
    const [kind = '', name = ''] = key.split('\n');
    return nearest(name, names[kind as NameKind]());
  });
  return (name, kind) => known(`${kind}\n${name}`);
}
