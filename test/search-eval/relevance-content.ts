import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../support/build-command.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { procedureText } from '../support/procedure-text.ts';

/** A page of the relevance set; a line of `body` that begins with `## ` is a heading. */
export interface RelevancePage {
  id: string;
  title: string;
  dept: string;
  body: string;
}

const FIXTURES = path.join(PROJECT, 'test', 'fixtures', 'search');
/** The dictionary of the shipped content is judged along: it is what a city starts from. */
const DICTIONARY = ['laws', 'terms', 'search-words', 'stop-words', 'readings', 'confusable-kanji'];

/** The pages of a relevance set as a content folder: one procedure and one row of the inventory a page. */
export function relevanceContent(pages: readonly RelevancePage[]): Record<string, string> {
  const kanaById = readJson<Record<string, string>>('relevance-kana.json');
  const departments = [...new Set(pages.map(({ dept }) => dept))];
  const numbered = pages.map((page, at) => ({
    ...page,
    work: `rel-${String(at + 1).padStart(3, '0')}`,
    kana: kanaById[page.id] ?? 'かな',
  }));
  const files: Record<string, string> = {
    'manual.yaml': 'organisation: 継手市\ntitle: 業務手順書\nseverities: { id-format: info }\n',
  };
  for (const [at, name] of departments.entries()) {
    const folder = `sections/${sectionId(at)}`;
    const own = numbered.filter(({ dept }) => dept === name);
    files[`${folder}/section.yaml`] = sectionYaml(name, at);
    files[`${folder}/inventory.csv`] = inventoryCsv(
      own.map(({ work, title, kana }) => ({ ...BLANK, id: work, sectionName: name, title, kana })),
    );
    for (const page of own) files[`${folder}/procedures/${page.id}.mdx`] = procedureOf(page, sectionId(at));
  }
  for (const name of DICTIONARY)
    files[`registers/${name}.csv`] = readFileSync(path.join(PROJECT, 'content', 'registers', `${name}.csv`), 'utf8');
  return files;
}

/** Reads one of the fixtures of search. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(FIXTURES, name), 'utf8')) as T;
}

/** What the pages do not tell is left out, so that it cannot help. */
const BLANK = {
  department: '市', unit: '', category: '', subcategory: '', purpose: '', legalBasis: '', legalNature: '', peakMonths: '', deadlines: '', volume: '',
  volumeUnit: '', minutesPerCase: '', hoursRegular: '', owner: '', deputy: '', capableCount: '', difficulty: '', personalInfo: '', network: '',
  systems: '', forms: '', money: '', risk: '',
}; // prettier-ignore

function sectionId(at: number): string {
  return `dept-${String(at + 1).padStart(2, '0')}`;
}

function sectionYaml(name: string, at: number): string {
  const id = sectionId(at);
  const posts = `posts:\n  - { id: ${id}-a, name: 主任 }\n  - { id: ${id}-b, name: 担当 }\n`;
  return `name: ${name}\nreading: か\ndepartment: 市\ndepartmentReading: し\norder: ${at + 1}\nsummary: 課です。\n${posts}`;
}

function procedureOf(
  { title, kana, work, body }: RelevancePage & { work: string; kana: string },
  section: string,
): string {
  const summary = `${body.split('。', 1)[0]}。`;
  const posts = { owner: `${section}-a`, deputy: `${section}-b` };
  return procedureText(
    { title, kana, work: `[${work}]`, summary, ...posts },
    body.replaceAll('\n', '\n\n').replaceAll(/[<{*_`]/g, '\\$&'),
  );
}
