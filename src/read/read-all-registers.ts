import type { Notice } from '#model/finding.ts';
import type { ManualParts } from '#model/manual.ts';
import { placeOf, type Source } from '#model/place.ts';
import { postSymbolsOfAll } from '#model/post-symbols.ts';
import type { Assignment } from '#model/registers.ts';
import type { Section } from '#model/section.ts';
import { nameClashes } from './name-clashes.ts';
import { readDictionary } from './read-dictionary.ts';
import type { KeptReadings } from './kept-readings.ts';
import type { ContentTexts } from './read-files.ts';
import { readMeasures } from './read-measures.ts';
import { readForms, readLaws, readSystems, readTerms, type RegisterReading } from './read-registers.ts';
import { readRoster } from './read-roster.ts';
import { keepUnique, type UniqueItems } from './keep-unique.ts';

/** The registers and the roster; one that has no file is empty. */
export interface Registers extends Pick<
  ManualParts,
  'laws' | 'forms' | 'systems' | 'terms' | 'measures' | 'roster' | 'dictionary'
> {
  notices: Notice[];
}

/** Reads every register and the roster, which name sections and posts. `kept` is what earlier runs have read. */
export function readAllRegisters(
  { textByPath }: ContentTexts,
  { sections, kept }: { sections: readonly Section[]; kept: KeptReadings },
): Registers {
  const read = <T>(file: string, reader: (text: string) => RegisterReading<T>): RegisterReading<T> => {
    const text = textByPath.get(file);
    return text === undefined ? { entries: [], notices: [] } : kept.of([file, text], () => reader(text));
  };
  const laws = named(read('registers/laws.csv', readLaws), '法令名');
  const forms = named(read('registers/forms.csv', readForms), '様式名');
  const systems = named(read('registers/systems.csv', readSystems), 'システム名');
  const terms = unique(read('registers/terms.csv', readTerms), {
    label: '用語',
    field: 'word',
    keyOf: ({ word }) => word,
  });
  const roster = readPosts(textByPath.get('roster.csv'), { sections, kept });
  const list = textByPath.get('registers/measures.yaml');
  const { measures, notices } = list === undefined ? { measures: [], notices: [] } : readMeasures(list);
  const distinct = unique({ entries: measures, notices }, { label: '施策の番号', field: 'id', keyOf: ({ id }) => id });
  const { dictionary, notices: ofDictionary } = readDictionary(textByPath);
  const sectionIds = new Set(sections.map(({ id }) => id));
  const strays = [...forms.items, ...systems.items].flatMap((entry) => strayOwner(entry, sectionIds));
  const clashes = [
    ...nameClashes(laws.items, { label: '略称', field: 'abbreviations', otherNames: (law) => law.abbreviations }),
    ...nameClashes(systems.items, { label: '別名', field: 'aliases', otherNames: (system) => system.aliases }),
  ];
  return {
    laws: laws.items,
    forms: forms.items,
    systems: systems.items,
    terms: terms.items,
    measures: distinct.items,
    roster: roster.entries,
    dictionary,
    notices: [laws, forms, systems, terms, distinct, roster]
      .flatMap(({ notices }) => notices)
      .concat(ofDictionary, strays, clashes),
  };
}

function readPosts(
  text: string | undefined,
  { sections, kept }: { sections: readonly Section[]; kept: KeptReadings },
): RegisterReading<Assignment> {
  if (text === undefined) return { entries: [], notices: [] };
  const symbols = postSymbolsOfAll(sections);
  return kept.of(['roster.csv', text, ...[...symbols].flat()], () => readRoster(text, { symbols }));
}

interface Key<T> {
  label: string;
  field: string;
  keyOf(entry: T): string;
}

function unique<T extends { source: Source }>({ entries, notices }: RegisterReading<T>, key: Key<T>): UniqueItems<T> {
  const kept = keepUnique(entries, { ruleId: 'unique-id', ...key });
  return { items: kept.items, notices: [...notices, ...kept.notices] };
}

function named<T extends { name: string; source: Source }>(reading: RegisterReading<T>, label: string): UniqueItems<T> {
  return unique(reading, { label, field: 'name', keyOf: ({ name }) => name });
}

function strayOwner({ section, source }: { section: string; source: Source }, ids: ReadonlySet<string>): Notice[] {
  if (section === '' || ids.has(section)) return [];
  return [
    {
      ...placeOf(source, 'section'),
      ruleId: 'known-value',
      message: `所管課「${section}」という課はありません。`,
      fix: 'sections の下にある課のフォルダー名を書いてください。',
    },
  ];
}
