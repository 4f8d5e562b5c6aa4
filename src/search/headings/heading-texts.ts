import { parseCitation } from '#model/law-citation.ts';
import type { Manual } from '#model/manual.ts';
import { namesInBody } from '#model/names-used.ts';
import type { Procedure } from '#model/procedure.ts';
import { postLabel } from '#model/section.ts';
import { attribute } from '#model/step.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { FieldTexts } from './heading-field.ts';

/** The texts by which a procedure is found without reading its body: its own, and those of the works it covers. */
export function procedureTexts(procedure: Procedure, works: readonly WorkItem[], manual: Manual): FieldTexts {
  const named = (name: string, key: string) => attributesOf(procedure, name, key);
  const used = (register: 'forms' | 'systems') => namesInBody(procedure, register, manual);
  const cited = (procedure.body?.components ?? [])
    .filter(({ name }) => name === 'Law')
    .map((use) => `${attribute(use, 'name') ?? ''}${attribute(use, 'article') ?? ''}`);
  return {
    title: [procedure.title],
    kana: readings([procedure.kana, ...works.map(({ kana }) => kana)]),
    alias: unique([...procedure.aliases, procedure.id]),
    work: unique(works.flatMap(({ id, title, category, subcategory }) => [title, id, category, subcategory])),
    law: unique([...works.flatMap(({ legalBasis }) => legalBasis), ...cited].flatMap((each) => citation(each, manual))),
    form: unique([...works.flatMap(({ forms }) => forms), ...used('forms')].flatMap((each) => form(each, manual))),
    system: unique([...works.flatMap(({ systems, ledgers }) => [...systems, ...ledgers]), ...used('systems')]),
    month: unique(works.flatMap(monthsOf)),
    place: placesOf(procedure, manual),
    heading: unique([
      ...(procedure.body?.headings ?? []).map(({ text }) => text),
      ...named('Step', 'title'),
      ...named('Faq', 'question'),
      ...named('Decision', 'question'),
    ]),
    summary: unique([procedure.summary, ...works.map(({ purpose }) => purpose)]),
  };
}

/** The texts by which a work without a procedure is found. */
export function workTexts(work: WorkItem, manual: Manual): FieldTexts {
  return {
    title: [work.title],
    kana: readings([work.kana]),
    alias: [work.id],
    work: unique([work.category, work.subcategory]),
    law: unique(work.legalBasis.flatMap((each) => citation(each, manual))),
    form: unique(work.forms.flatMap((each) => form(each, manual))),
    system: unique([...work.systems, ...work.ledgers]),
    month: monthsOf(work),
    place: placesOf(work, manual),
    heading: [],
    summary: unique([work.purpose]),
  };
}

/** Readings, and what stands after a の in them that is heard as no long vowel: うけつけ in てんにゅうとどけのうけつけ. */
function readings(kana: readonly string[]): string[] {
  return unique([...kana, ...kana.flatMap((each) => each.split(/の(?=[うお])/).slice(1))]);
}

function attributesOf(procedure: Procedure, component: string, key: string): string[] {
  return (procedure.body?.components ?? []).flatMap((use) =>
    use.name === component ? [attribute(use, key) ?? ''] : [],
  );
}

/** A citation under the law's full name, whatever name it was cited by: 住基法第22条 = 住民基本台帳法第22条. */
function citation(text: string, manual: Manual): string[] {
  const { name, article } = parseCitation(text);
  return [`${manual.lawByName.get(name)?.name ?? name}${article}`];
}

function form(name: string, manual: Manual): string[] {
  const { number = '', reading = '' } = manual.formByName.get(name) ?? {};
  return [`${number}${name}`, reading];
}

function monthsOf({ months }: WorkItem): string[] {
  return months.length < 12 ? months.map((month) => `${month}月`) : [];
}

function placesOf(item: { section: string; owner?: string; deputy?: string }, manual: Manual): string[] {
  const posts = [item.owner, item.deputy].flatMap((id) => (id === undefined ? [] : (manual.postById.get(id) ?? [])));
  return unique([
    manual.sectionById.get(item.section)?.name ?? '',
    ...posts.map((post) => postLabel(post, manual.sectionById)),
  ]);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
