import { coverageState, COVERAGE_STATE_LABEL } from '#model/coverage-state.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { parseCitation } from '#model/law-citation.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { REVIEW_STATE_LABEL, reviewState } from '#model/review-state.ts';
import { postLabel } from '#model/section.ts';
import { attribute } from '#model/step.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import type { HeadingEntry, HeadingIndex, OtherEdition } from './heading-entry.ts';
import { searchKey } from './search-key.ts';

type KeysOf = (words: readonly string[]) => string[];

interface Making {
  manual: Manual;
  asOf: IsoDate;
  keysOf: KeysOf;
}

/** Builds 見出し検索: procedures first, then works; works without a procedure are there too, to say whom to ask. */
export function headingIndex(manual: Manual, asOf: IsoDate): HeadingIndex {
  const making = { manual, asOf, keysOf: keyMaker() };
  return {
    entries: [
      ...manual.procedures.filter(({ isBroken }) => !isBroken).map((procedure) => procedureEntry(procedure, making)),
      ...manual.works.filter(isActive).map((work) => workEntry(work, making)),
    ],
    alternatives: alternativesOf(manual),
  };
}

/** The entries of editions that are not in force, which are searched only where they are asked for. */
export function otherEditionEntries(manual: Manual, asOf: IsoDate, editions: readonly OtherEdition[]): HeadingEntry[] {
  const making = { manual, asOf, keysOf: keyMaker() };
  return editions.map(({ procedure, number, state, url }) => ({
    ...procedureEntry(procedure, making),
    url,
    procedures: [url],
    state,
    edition: `第${number}版`,
  }));
}

function procedureEntry(procedure: Procedure, { manual, asOf, keysOf }: Making): HeadingEntry {
  const works = procedure.work.flatMap((id) => manual.workById.get(id) ?? []);
  return {
    url: `procedures/${procedure.id}.html`,
    kind: '業務手順書',
    title: procedure.title,
    summary: procedure.summary,
    section: manual.sectionById.get(procedure.section)?.name ?? procedure.section,
    category: [...new Set(works.flatMap(({ kind }) => kind ?? []))],
    domain: [...new Set(works.flatMap((work) => domainOf(manual, work)))],
    months: [...new Set(works.flatMap(({ months }) => months))],
    procedures: [`procedures/${procedure.id}.html`],
    state: REVIEW_STATE_LABEL[reviewState(procedure, manual, asOf).name],
    keys: [
      keysOf([procedure.title, procedure.kana]),
      keysOf(procedure.aliases),
      keysOf([
        procedure.id,
        ...works.flatMap((work) => workWords(manual, work)),
        ...bodyWords(manual, procedure),
        ...postWords(manual, procedure),
      ]),
    ],
  };
}

function workEntry(work: WorkItem, { manual, asOf, keysOf }: Making): HeadingEntry {
  const state = coverageState(work, manual, asOf);
  return {
    url: `works/${work.id}.html`,
    kind: '業務',
    title: work.title,
    summary: work.purpose,
    section: manual.sectionById.get(work.section)?.name ?? work.section,
    category: work.kind ? [work.kind] : [],
    domain: domainOf(manual, work),
    months: work.months,
    procedures: (manual.proceduresByWork.get(work.id) ?? [])
      .filter(({ isBroken }) => !isBroken)
      .map(({ id }) => `procedures/${id}.html`),
    state: COVERAGE_STATE_LABEL[state],
    keys: [
      keysOf([work.title, work.kana]),
      [],
      keysOf([
        work.id,
        work.category,
        work.subcategory,
        work.purpose,
        ...workWords(manual, work),
        ...postWords(manual, work),
      ]),
    ],
  };
}

function domainOf(manual: Manual, work: WorkItem): string[] {
  const domain = work.domain ?? manual.sectionById.get(work.section)?.domain;
  return domain === undefined ? [] : [domain];
}

function workWords(manual: Manual, work: WorkItem): string[] {
  const forms = work.forms.flatMap((name) => [name, manual.formByName.get(name)?.number ?? '']);
  const months = work.months.length < 12 ? work.months.map((month) => `${month}月`) : [];
  return [
    ...work.legalBasis.flatMap((citation) => citationWords(manual, citation)),
    ...forms,
    ...work.systems,
    ...work.ledgers,
    ...months,
  ];
}

/** A citation under the law's full name and under each abbreviation: 住民基本台帳法第22条 = 住基法22条. */
function citationWords(manual: Manual, citation: string): string[] {
  const { name, article } = parseCitation(citation);
  const law = manual.lawByName.get(name);
  return [
    citation,
    ...(law ? [law.name, ...law.abbreviations, ...law.readings].map((each) => `${each}${article}`) : []),
  ];
}

function bodyWords(manual: Manual, procedure: Procedure): string[] {
  return (procedure.body?.components ?? []).flatMap((use) => {
    if (use.name === 'Law')
      return citationWords(manual, `${attribute(use, 'name') ?? ''}${attribute(use, 'article') ?? ''}`);
    if (use.name === 'Form')
      return [attribute(use, 'name') ?? '', manual.formByName.get(attribute(use, 'name') ?? '')?.number ?? ''];
    if (use.name === 'System') return [attribute(use, 'name') ?? ''];
    return use.name === 'Faq' ? [attribute(use, 'question') ?? ''] : [];
  });
}

function postWords(manual: Manual, { owner, deputy }: { owner?: string; deputy?: string }): string[] {
  return [owner, deputy].flatMap((id) => {
    const post = id === undefined ? undefined : manual.postById.get(id);
    return post ? [postLabel(post, manual.sectionById)] : [];
  });
}

/** Makes keys and remembers them: thousands of entries name the same laws, forms, systems and posts. */
function keyMaker(): KeysOf {
  const known = new Map<string, string>();
  const keyOf = (word: string) => {
    const key = known.get(word) ?? searchKey(word);
    known.set(word, key);
    return key;
  };
  return (words) => [...new Set(words.map(keyOf))].filter((key) => key !== '');
}

function alternativesOf(manual: Manual): HeadingIndex['alternatives'] {
  const groups = new Map<string, Map<string, string>>();
  const join = (from: string, to: string) => {
    const key = searchKey(from);
    if (key === '' || key === searchKey(to)) return;
    const group = groups.get(key) ?? new Map<string, string>();
    groups.set(key, group.set(searchKey(to), to));
  };
  for (const term of manual.terms) {
    const equal = [term.word, ...term.synonyms];
    for (const from of [...equal, term.reading]) for (const to of [...equal, ...term.written]) join(from, to);
  }
  return Object.fromEntries(
    Array.from(groups, ([key, group]) => [key, Array.from(group, ([each, written]) => ({ key: each, written }))]),
  );
}
