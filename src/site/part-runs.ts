import type { ComponentName } from '#model/components.ts';
import type { Segment } from '#model/body.ts';
import type { Attributes } from './procedure-context.ts';

/** Components that a procedure names one after the other, and that hold nothing: those in a row are shown as one table. */
const LISTED = ['Law', 'Form', 'Fee', 'Ledger', 'Location', 'Contact'] as const satisfies readonly ComponentName[];

/** A component that is shown in a table with its neighbours of the same kind. */
export type ListedName = (typeof LISTED)[number];

type Part = Exclude<Segment, string>;
/** What is shown in one go: HTML, a component, or the attributes of listed components in a row. */
export type PartRun = string | (Part & { component: Exclude<ComponentName, ListedName> }) | ListedRun;

/** Listed components of one kind that stand in a row. */
export interface ListedRun {
  list: ListedName;
  uses: Attributes[];
}

const NAMES: ReadonlySet<string> = new Set(LISTED);

/** The segments of a body in their order, listed components in a row taken together. */
export function partRuns(segments: readonly Segment[]): PartRun[] {
  const runs: PartRun[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (typeof segment === 'string' || !isListedPart(segment)) runs.push(segment as PartRun);
    else if (isRunOf(last, segment.component)) last.uses.push(segment.attributes);
    else runs.push({ list: segment.component, uses: [segment.attributes] });
  }
  return runs;
}

/** True for a component that is shown in a table with its neighbours of the same kind. */
export function isListed(name: ComponentName): name is ListedName {
  return NAMES.has(name);
}

function isListedPart(part: Part): part is Part & { component: ListedName } {
  return isListed(part.component);
}

function isRunOf(run: PartRun | undefined, list: ListedName): run is ListedRun {
  return typeof run === 'object' && 'list' in run && run.list === list;
}
