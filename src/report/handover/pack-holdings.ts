import type { PackHolding } from '#model/pack-holding.ts';
import type { Manual } from '#model/manual.ts';
import { namesInBody, namesInRow } from '#model/names-used.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute } from '#model/step.ts';
import { moneyOf, type WorkItem } from '#model/work-item.ts';
import { usesOf } from '../uses-of.ts';
import { distinct } from './pack-digests.ts';

/** 台帳・帳簿の目録: those of the procedures with their places, and those that only the inventory names, without. */
export function packLedgers(works: readonly WorkItem[], procedures: readonly Procedure[]): PackHolding[] {
  const placed = procedures.flatMap((procedure) =>
    usesOf(procedure, 'Ledger').map((use) => ({
      name: attribute(use, 'name') ?? '',
      place: attribute(use, 'place') ?? '',
      detail: distinct([attribute(use, 'medium') ?? '', attribute(use, 'retention') ?? '']).join('・'),
      from: procedure.id,
    })),
  );
  const names = new Set(placed.map(({ name }) => name));
  const unplaced = works.flatMap(({ id, ledgers }) =>
    ledgers.filter((name) => !names.has(name)).map((name) => ({ name, place: '', detail: '', from: id })),
  );
  return merged([...placed, ...unplaced]);
}

/** 鍵、公印、用紙など: what is kept where, and by which post. Never a secret: lint refuses those. */
export function packPlaces(procedures: readonly Procedure[]): PackHolding[] {
  return merged(
    procedures.flatMap((procedure) =>
      usesOf(procedure, 'Location').map((use) => ({
        name: attribute(use, 'item') ?? '',
        place: attribute(use, 'place') ?? '',
        detail: attribute(use, 'keeper') ?? '',
        from: procedure.id,
      })),
    ),
  );
}

/** 現金・有価証券: the works that handle money. The balance is counted and written by hand. */
export function packMoney(works: readonly WorkItem[]): PackHolding[] {
  return works
    .map((work) => ({ id: work.id, title: work.title, kinds: moneyOf(work) }))
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ id, title, kinds }) => ({ name: title, place: '', detail: kinds.join('・'), from: [id] }));
}

/**
 * Systems that the works and their procedures use: the right to use them is to be moved (利用者の登録と削除), never an account
 * by hand.
 */
export function packSystems(
  manual: Manual,
  works: readonly WorkItem[],
  procedures: readonly Procedure[],
): PackHolding[] {
  return merged(
    namedWithin('systems', manual, { works, procedures }).map(({ name, from }) => {
      const system = manual.systemByName.get(name);
      return { name, place: keeper(manual, system), detail: system?.network ?? '', from };
    }),
  );
}

/** 様式 that the works and their procedures use, with number and the section that keeps it. */
export function packForms(manual: Manual, works: readonly WorkItem[], procedures: readonly Procedure[]): PackHolding[] {
  return merged(
    namedWithin('forms', manual, { works, procedures }).map(({ name, from }) => {
      const form = manual.formByName.get(name);
      return { name, place: keeper(manual, form), detail: form?.number ?? '', from };
    }),
  );
}

interface PackScope {
  works: readonly WorkItem[];
  procedures: readonly Procedure[];
}

function namedWithin(
  register: 'systems' | 'forms',
  manual: Manual,
  { works, procedures }: PackScope,
): { name: string; from: string }[] {
  return [
    ...works.flatMap((work) => namesInRow(work, register, manual).map((name) => ({ name, from: work.id }))),
    ...procedures.flatMap((each) => namesInBody(each, register, manual).map((name) => ({ name, from: each.id }))),
  ];
}

function keeper(manual: Manual, entry: { section: string } | undefined): string {
  return entry ? (manual.sectionById.get(entry.section)?.name ?? entry.section) : '';
}

/** One line for what several works or procedures name alike. */
function merged(holdings: readonly (Omit<PackHolding, 'from'> & { from: string })[]): PackHolding[] {
  const groups = Map.groupBy(holdings, ({ name, place, detail }) => JSON.stringify([name, place, detail]));
  return Array.from(
    groups.values(),
    ([first, ...rest]) => first && { ...first, from: distinct([first, ...rest].map(({ from }) => from)) },
  ).filter((each) => each !== undefined);
}
