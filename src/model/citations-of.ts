import { NO_LAW, parseCitation, splitCitations, withoutLawNumber } from './law-citation.ts';
import type { Manual } from './manual.ts';
import { placeOf, type Place } from './place.ts';
import { saysNothing } from './says-nothing.ts';
import { attribute } from './step.ts';

/** A law as somebody cited it, with the place. */
export interface Cited extends Place {
  name: string;
  article: string;
  /** As written. */
  text: string;
  /** The work whose row cites it. */
  work?: string;
  /** The procedure whose body cites it. */
  procedure?: string;
}

/** The attribute that holds a citation, or several, on every component but `Law`. */
const BASIS = 'basis';

/** Every citation of the manual: `Law`, the `basis` of other components, the inventory and the register of forms. */
export function citationsOf(manual: Manual): Cited[] {
  const split = splitter(manual);
  return [...bodyCitations(manual, split), ...entryCitations(manual, split)];
}

type Words = Pick<Cited, 'name' | 'article' | 'text'>;

/** Gives the citations of a text; every text is read once, since many works cite the same. */
type Split = (basis: string | undefined) => readonly Words[];

function splitter(manual: Manual): Split {
  const known = new Map<string, readonly Words[]>();
  return (basis = '') => {
    const words = known.get(basis) ?? splitCitations(basis, manual.lawByName).map(cited);
    known.set(basis, words);
    return words;
  };
}

function bodyCitations(manual: Manual, split: Split): Cited[] {
  return manual.procedures.flatMap(({ id, body, source: { file } }) =>
    (body?.components ?? []).flatMap((use) => {
      const place = { file, line: use.line, column: use.column, procedure: id };
      if (use.name !== 'Law') return split(attribute(use, BASIS)).map((words) => ({ ...place, ...words }));
      const [name, article] = [attribute(use, 'name') ?? '', attribute(use, 'article') ?? ''];
      return [
        {
          ...place,
          ...(article === '' ? cited(name) : { name: withoutLawNumber(name), article, text: `${name}${article}` }),
        },
      ];
    }),
  );
}

function entryCitations(manual: Manual, split: Split): Cited[] {
  return [
    ...manual.works.flatMap(({ id, legalBasis, deadlines, source }) => {
      const inDeadlines = deadlines.flatMap(({ basis }) => split(basis));
      return [
        ...legalBasis.flatMap(split).map((words) => ({ ...placeOf(source, 'legalBasis'), work: id, ...words })),
        ...inDeadlines.map((words) => ({ ...placeOf(source, 'deadlines'), work: id, ...words })),
      ];
    }),
    ...manual.forms.flatMap(({ basis, source }) =>
      split(basis).map((words) => ({ ...placeOf(source, 'basis'), ...words })),
    ),
  ].filter(({ name }) => namesSomeLaw(name));
}

function cited(text: string): Words {
  return { ...parseCitation(text), text };
}

/** False for 「慣例」, 「なし」 and other words that say that there is no law to name. */
export function namesSomeLaw(name: string): boolean {
  return !saysNothing(name) && !NO_NAME.has(name);
}

const NO_NAME: ReadonlySet<string> = new Set([NO_LAW, '内規']);
