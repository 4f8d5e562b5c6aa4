import { FEW_FAULTS } from '#model/few-faults.ts';
import type { Place } from '#model/place.ts';
import { quoted } from '#model/quoted.ts';
import { firstMend } from './first-mend.ts';
import type { RuleNotice } from './rule.ts';

/** A register as messages name it, with what is missing in it and how it stands to what is written elsewhere. */
interface Register {
  what: string;
  label: string;
  file: string;
  /** How many entries it has, and at how many places names of its kind are written. */
  entryCount: number;
  writtenCount: number;
  /** The place of a row that was left out, where there is one. */
  unread?: Place;
}

interface Named extends Pick<RuleNotice, 'severity'> {
  name: string;
}

/** So many places that nobody mends them one by one. */
const MANY = 20;
/** Of all places, the part that is missing where the column of names holds something else. */
const NEARLY_ALL = 0.8;
/** That part where rows were left out: they are to blame then. */
const SOME = 0.05;

/** Names whose places are told where they stand, and findings at the register for the others: the slip was made there. */
export interface ToldAtRegister<N> {
  elsewhere: readonly N[];
  notices: RuleNotice[];
}

/** Parts the names that a register lacks: one slip in the register must not be told at a thousand places. */
export function toldAtRegister<N extends Named>(missing: readonly N[], register: Register): ToldAtRegister<N> {
  const { writtenCount, entryCount, unread } = register;
  const byName = Map.groupBy(missing, ({ name }) => name);
  const isMany = missing.length >= MANY && byName.size >= FEW_FAULTS;
  // A register that is being written lacks more names than it has.
  const isGrown = entryCount * 2 >= byName.size;
  const isWrong = unread
    ? missing.length >= writtenCount * SOME
    : isGrown && missing.length >= writtenCount * NEARLY_ALL;
  if (isMany && isWrong) return { elsewhere: [], notices: [wrongRegister(missing, register)] };
  if (!unread) return { elsewhere: missing, notices: [] };
  const often = [...byName.values()].filter((places) => places.length > FEW_FAULTS);
  const told = new Set(often.flat());
  return {
    elsewhere: missing.filter((each) => !told.has(each)),
    notices: often.map((places) => oftenMissing(places, register)),
  };
}

function wrongRegister(missing: readonly Named[], register: Register): RuleNotice {
  const { what, label, file, unread } = register;
  const fix = `${label}の1行目の見出しが、ほかの列と入れ替わっていないかを確かめてください。合っているときは、${label}に行を加えてください。`;
  return {
    ...placeAt(register),
    ...weight(missing),
    message: `手順書や業務一覧などに書かれた${what}の名称のうち、${missing.length}か所のもの（${quoted(missing[0]?.name)}など）が、${label}（${file}）にありません。`,
    fix: unread ? firstMend(label) : fix,
  };
}

function oftenMissing(places: readonly Named[], register: Register): RuleNotice {
  const { what, label, file } = register;
  return {
    ...placeAt(register),
    ...weight(places),
    message: `${what}${quoted(places[0]?.name)}が、${label}（${file}）にありません。手順書や業務一覧などの${places.length}か所に書かれています。`,
    fix: firstMend(label),
  };
}

function placeAt({ file, unread }: Register): Place {
  return { file, line: unread?.line ?? 1, column: 1 };
}

function weight(places: readonly Named[]): Pick<RuleNotice, 'severity'> {
  return places.every(({ severity }) => severity === 'warning') ? { severity: 'warning' } : {};
}
