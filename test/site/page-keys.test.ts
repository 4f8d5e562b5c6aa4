import { afterAll, expect, test, vi } from 'vitest';
import type { KeyedPage } from '#site/page.ts';
import { address } from '#model/address.ts';
import { AMENDED_AS_OF, amendedContent } from '../support/amended-content.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { procedureText } from '../support/procedure-text.ts';
import type { ContentFiles } from '../support/write-files.ts';
import { BASE_CONTENT, temporaryFolder } from '../support/write-content.ts';

const INVENTORY = 'sections/koseki-jumin/inventory.csv';
const SECTION = 'sections/koseki-jumin/section.yaml';
const OF_TRANSFER = 'sections/koseki-jumin/procedures/juki-002.mdx';

/** All modules are loaded anew for every state, as for a build. */
const LONGEST = 120_000;

afterAll(() => vi.unstubAllEnvs());

const repository = await amendedContent();
const cacheDir = await temporaryFolder();
/** What each page showed, by its path and key, in all states so far. */
const shownByKey = new Map<string, string>();

/** A file of the content with one text replaced. */
function edited(file: string, from: string, to: string): ContentFiles {
  const text = String(BASE_CONTENT[file]);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replace(from, to) };
}

/** The pages whose key is not made from all that they show, and files beside pages, as a build would make them now. */
async function pagesOn(asOf: string): Promise<KeyedPage[]> {
  vi.resetModules();
  for (const [name, value] of [
    ['TSUGITE_CONTENT', repository.content],
    ['TSUGITE_CACHE', cacheDir],
    ['TSUGITE_AS_OF', asOf],
  ] as const)
    vi.stubEnv(name, value);
  const procedures = await import('#site/pages/procedure-pages.ts');
  const { coveragePage } = await import('#site/pages/coverage-page.ts');
  const { handoverPages } = await import('#site/pages/handover-pages.ts');
  const { sectionHandoverPages } = await import('#site/pages/section-handover-pages.ts');
  const { ojtPages } = await import('#site/pages/ojt-pages.ts');
  const { postPages } = await import('#site/pages/post-pages.ts');
  const { reportPages } = await import('#site/pages/report-pages.ts');
  const reports = await import('#site/pages/report-files.ts');
  const { sectionFindingsPages } = await import('#site/pages/section-findings-pages.ts');
  const kinds = [procedures.procedurePages, procedures.editionPages, handoverPages, sectionHandoverPages, ojtPages];
  const others = [postPages, reportPages, reports.reportCsvFiles, reports.reportJsonFiles, sectionFindingsPages];
  return [coveragePage(), ...[...kinds, ...others].flatMap((pages): KeyedPage[] => [...pages()])];
}

/** Paths of pages that show something new, and of those among them whose key says that they do not. */
async function changesOn(asOf: string): Promise<{ changed: string[]; hidden: string[] }> {
  const known = new Set(shownByKey.values());
  const shown = (await pagesOn(asOf)).map(({ path, key, props }) => ({
    path,
    key,
    text: path + JSON.stringify(props()),
  }));
  const changed = shown.filter(({ text }) => !known.has(text));
  const hidden = shown.filter(({ path, key, text }) => (shownByKey.get(`${path} ${key}`) ?? text) !== text);
  for (const { path, key, text } of shown) shownByKey.set(`${path} ${key}`, text);
  return { changed: changed.map(({ path }) => path), hidden: hidden.map(({ path }) => path) };
}

test.each<[what: string, changes: string, files: ContentFiles]>([
  ['nothing yet', address.procedure('juki-001'), {}],
  ['the name of a post', address.post('juki-kacho'), edited(SECTION, 'name: 課長', 'name: 戸籍住民課長')],
  ['the extension of a section', address.post('juki-kacho'), edited(SECTION, '"2110"', '"2990"')],
  ['the name of the organisation', address.ojt('koseki-jumin'), { 'manual.yaml': 'organisation: 別市\n' }],
  [
    'how long a work takes to learn',
    address.ojt('koseki-jumin'),
    { [INVENTORY]: inventoryCsv([{ proficiency: '1年' }]) },
  ],
  ['a work that is gone', address.report('coverage'), { [INVENTORY]: inventoryCsv([{ id: 'juki-002' }]) }],
  [
    'a work that comes back',
    address.post('juki-kiroku-shunin'),
    { [INVENTORY]: inventoryCsv([{ title: '転入の届出' }]) },
  ],
  ['a procedure abolished', address.report('coverage'), { [OF_TRANSFER]: undefined }],
  ['a broken procedure', address.sectionFindings('koseki-jumin'), { [OF_TRANSFER]: procedureText({}, '{1}\n') }],
  ['a procedure mended', address.ojt('koseki-jumin'), { [OF_TRANSFER]: procedureText({ related: '[juki-001]' }) }],
  [
    'the roster',
    address.handover('juki-kacho'),
    edited('roster.csv', 'juki-kacho,2026-04-01', 'juki-kacho,2026-07-01'),
  ],
  ['the number of a form', address.handover('juki-kiroku-shunin'), edited('registers/forms.csv', '第1号', '第9号')],
  ['a law', address.report('laws-to-check'), edited('registers/laws.csv', '確認済', '要確認')],
  ['a post abolished', address.procedure('juki-001'), edited(SECTION, 'extension: "2112" }', 'until: 2026-11-01 }')],
])(
  'a page that shows something new has a new key: %s',
  async (_, changes, files) => {
    await repository.write(files);
    const { changed, hidden } = await changesOn(AMENDED_AS_OF);
    expect(hidden).toEqual([]);
    expect(changed).toContain(changes);
  },
  LONGEST,
);

test(
  'so has one that shows the edition that comes into force on the day',
  async () => {
    const { changed, hidden } = await changesOn('2027-04-01');
    expect(hidden).toEqual([]);
    expect(changed).toContain(address.procedure('juki-001'));
  },
  LONGEST,
);
