import { parseCitation } from '#model/law-citation.ts';
import type { Form, Law, SystemName } from '#model/registers.ts';
import type { ListNames } from './split-list.ts';

/** By column key, which values of the inventory's list columns the registers have. */
export function knownNames(registers: {
  laws: readonly Law[];
  forms: readonly Form[];
  systems: readonly SystemName[];
}): Readonly<Record<string, ListNames>> {
  const laws = new Set(registers.laws.flatMap(({ name, abbreviations }) => [name, ...abbreviations]));
  return {
    legalBasis: { isKnown: (piece) => isOneCitation(piece, laws), isPlausible: isCitation },
    systems: listNames(registers.systems.flatMap(({ name, aliases }) => [name, ...aliases])),
    forms: listNames(registers.forms.flatMap(({ number, name }) => [name, `${number} ${name}`])),
  };
}

function listNames(names: readonly string[]): ListNames {
  const known = new Set(names);
  return { isKnown: (piece) => known.has(piece), isPlausible: () => true };
}

/** True for a law of the register with at most one article; 「第22条、第23条」 is more than one. */
function isOneCitation(piece: string, laws: ReadonlySet<string>): boolean {
  const { name, article } = parseCitation(piece);
  return laws.has(name) && !/[、,，・/／]/u.test(article);
}

/** True for what can be a citation by itself: the name of a law, maybe with an article. */
function isCitation(piece: string): boolean {
  return /^[^第].*(?:法|法律|令|規則|条例|規程|要綱|要領|方針|通知|計画|慣例|内規|ポリシー)(?:[（(].*[）)])?(?:第.+|附則.*|別表.*)?$/u.test(
    piece,
  );
}
