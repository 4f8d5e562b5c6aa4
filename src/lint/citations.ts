import { NO_LAW, parseCitation, splitCitations, withoutLawNumber } from '#model/law-citation.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf, type Place } from '#model/place.ts';
import { saysNothing } from '#model/says-nothing.ts';
import { attribute } from '#model/step.ts';

/** A law as somebody cited it, with the place. */
export interface Cited extends Place {
  name: string;
  article: string;
  /** As written. */
  text: string;
}

/** The attribute that holds a citation, or several, on every component but `Law`. */
const BASIS = 'basis';

/** Every citation of the manual: `Law`, the `basis` of other components, the inventory and the register of forms. */
export function citationsOf(manual: Manual): Cited[] {
  const split = splitter(manual);
  return [...bodyCitations(manual, split), ...entryCitations(manual, split)];
}

type Words = Omit<Cited, keyof Place>;

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
  return manual.procedures.flatMap(({ body, source: { file } }) =>
    (body?.components ?? []).flatMap((use) => {
      const place = { file, line: use.line, column: use.column };
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
    ...manual.works.flatMap(({ legalBasis, deadlines, source }) => [
      ...legalBasis.flatMap((basis) => split(basis)).map((words) => ({ ...placeOf(source, 'legalBasis'), ...words })),
      ...deadlines.flatMap(({ basis }) => split(basis)).map((words) => ({ ...placeOf(source, 'deadlines'), ...words })),
    ]),
    ...manual.forms.flatMap(({ basis, source }) =>
      split(basis).map((words) => ({ ...placeOf(source, 'basis'), ...words })),
    ),
  ].filter(({ name }) => !saysNothing(name) && !NO_NAME.has(name));
}

function cited(text: string): Words {
  return { ...parseCitation(text), text };
}

/** Words that say that there is no law to name. */
const NO_NAME: ReadonlySet<string> = new Set([NO_LAW, '内規']);
