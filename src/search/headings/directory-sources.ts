import { address } from '#model/address.ts';
import type { Manual } from '#model/manual.ts';
import type { Form, Law, SystemName, Term } from '#model/registers.ts';
import { extensionOf, type Post, postLabel, type Section } from '#model/section.ts';
import type { DirectoryKind, HeadingEntry } from './heading-entry.ts';
import { type FieldTexts, NO_TEXTS } from './heading-field.ts';
import type { HeadingSource } from './heading-sources.ts';
import type { NamedPage } from './named-page.ts';

/**
 * Whom and what a manual names besides works and procedures, and the pages that every manual has: who types the name of a
 * section wants its telephone, who types a term its meaning. Found by names, readings and numbers of telephones and forms
 * only, so that they stand in nobody's way. Words of citizens that lead to a written one are no entries: search follows
 * them by itself.
 */
export function directorySources(manual: Manual, pages: readonly NamedPage[]): HeadingSource[] {
  const { sectionById } = manual;
  return [
    ...manual.sections.map(sectionSource),
    ...manual.sections.flatMap(({ posts }) => posts.map((post) => postSource(post, sectionById))),
    ...manual.forms.map((form) => formSource(form, sectionById)),
    ...manual.laws.map(lawSource),
    ...manual.systems.map((system) => systemSource(system, sectionById)),
    ...manual.terms.filter(({ meaning, written }) => meaning !== '' && written.length === 0).map(termSource),
    ...pages.map(pageSource),
  ];
}

const NOTHING_ELSE = { id: '', category: [], domain: [], months: [], works: [], state: '' } as const;

function source(
  kind: DirectoryKind,
  { section = '', ...entry }: Pick<HeadingEntry, 'url' | 'title' | 'summary' | 'contact'> & { section?: string },
  { kana, alias, contact = [] }: Pick<FieldTexts, 'kana' | 'alias'> & { contact?: readonly string[] },
): HeadingSource {
  const names = [...kana, ...alias];
  return {
    entry: { ...NOTHING_ELSE, ...entry, kind, section, names },
    texts: { ...NO_TEXTS, title: [entry.title], kana, alias, summary: contact },
  };
}

function sectionSource({ id, name, reading, department, extension }: Section): HeadingSource {
  const contact = contactWords(extension);
  return source(
    '課',
    { url: address.section(id), title: name, section: department, summary: '', contact },
    { kana: [reading], alias: listed(extension), contact: listed(contact) },
  );
}

function postSource(post: Post, sections: Manual['sectionById']): HeadingSource {
  const extension = extensionOf(post, sections);
  const contact = contactWords(extension);
  return source(
    '職',
    { url: address.post(post.id), title: postLabel(post, sections), summary: '', contact },
    { kana: listed(post.reading), alias: listed(post.name, extension), contact: listed(contact) },
  );
}

function contactWords(extension: string | undefined): string | undefined {
  return extension === undefined ? undefined : `内線${extension}`;
}

function listed(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

function formSource(
  { name, number, reading, section, filledBy }: Form,
  sections: Manual['sectionById'],
): HeadingSource {
  const about = [number, filledBy && `記入する人：${filledBy}`].filter(Boolean).join('　');
  return source(
    '様式',
    { url: encodeURI(address.form(name)), title: name, section: sections.get(section)?.name, summary: about },
    { kana: [reading], alias: listed(number) },
  );
}

function lawSource({ name, abbreviations, readings, number }: Law): HeadingSource {
  return source(
    '法令',
    { url: encodeURI(address.law(name)), title: name, summary: number },
    { kana: readings, alias: abbreviations },
  );
}

function systemSource(system: SystemName, sections: Manual['sectionById']): HeadingSource {
  const { name, reading, aliases, section } = system;
  return source(
    'システム',
    { url: encodeURI(address.system(name)), title: name, section: sections.get(section)?.name, summary: '' },
    { kana: [reading], alias: aliases },
  );
}

function termSource({ word, reading, meaning, synonyms }: Term): HeadingSource {
  return source(
    '用語',
    { url: encodeURI(address.term(word)), title: word, summary: meaning },
    { kana: [reading], alias: synonyms },
  );
}

function pageSource({ url, title, reading, aliases, about }: NamedPage): HeadingSource {
  return source('ページ', { url, title, summary: about }, { kana: [reading], alias: aliases });
}
