import { expect, test } from 'vitest';
import { directorySources } from '#search/headings/directory-sources.ts';
import { MANUAL_PAGES } from '#site/manual-pages.ts';
import { aManual } from '../../support/a-manual.ts';

const found = (manual = aManual()) => directorySources(manual, MANUAL_PAGES).map(({ entry }) => entry);

test('names every section, post, form, law, system and term, with the address of its page', () => {
  const manual = aManual();
  const entries = found(manual);
  const counts = Map.groupBy(entries, ({ kind }) => kind);
  expect(counts.get('課')).toHaveLength(manual.sections.length);
  expect(counts.get('職')).toHaveLength(manual.postById.size);
  expect(counts.get('法令')).toHaveLength(manual.laws.length);
  expect(counts.get('様式')).toHaveLength(manual.forms.length);
  expect(counts.get('システム')).toHaveLength(manual.systems.length);
  expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
});

test('a section says how it is reached, and so does a post without a telephone of its own', () => {
  const contacts = found().map(({ kind, title, contact }) => [kind, title, contact]);
  expect(contacts).toContainEqual(['課', '戸籍住民課', '内線2110']);
  expect(contacts).toContainEqual(['職', '戸籍住民課 課長', '内線2110']);
});

test('words of citizens that lead to a written one are no entries', () => {
  const [term] = aManual().terms;
  if (!term) throw new Error('the manual has a term');
  const said = { ...term, word: '引っ越し', written: ['転入届'] };
  const titles = found(aManual({ terms: [term, said] })).map(({ title }) => title);
  expect(titles).toContain(term.word);
  expect(titles).not.toContain('引っ越し');
});
