import type { Manual } from '#model/manual.ts';
import type { LexiconGroup, VocabularyData } from './lexicon-data.ts';

/** The lexicon of a manual: terms, search words, abbreviations of laws, other names of systems, stop words. */
export function lexiconGroups(manual: Manual): LexiconGroup[] {
  const groups: LexiconGroup[] = [
    ...manual.terms.map(({ word, synonyms, written }) => ({ words: [word, ...synonyms], written })),
    ...manual.dictionary.searchWords.map(({ word, equal, written }) => ({ words: [word, ...equal], written })),
    ...manual.laws.map(({ name, abbreviations }) => ({ words: [name, ...abbreviations] })),
    ...manual.systems.map(({ name, aliases }) => ({ words: [name, ...aliases] })),
    ...manual.dictionary.stopWords.map(({ word }) => ({ words: [word], isStop: true as const })),
  ];
  return groups
    .filter(({ words, written = [], isStop }) => isStop || words.length > 1 || written.length > 0)
    .map(({ written = [], ...group }) => (written.length > 0 ? { ...group, written } : group));
}

/** The vocabulary of a manual: words with readings, and the words of its titles. */
export function vocabularyData(manual: Manual): VocabularyData {
  const readings = [
    ...manual.terms.map(({ word, reading }) => [word, reading] as const),
    ...manual.dictionary.searchWords.map(({ word, reading }) => [word, reading] as const),
    ...manual.dictionary.readings.map(({ word, reading }) => [word, reading] as const),
    ...manual.systems.map(({ name, reading }) => [name, reading] as const),
    ...manual.laws.flatMap(({ name, readings: each }) => each.map((reading) => [name, reading] as const)),
  ].filter(([, reading]) => reading !== '');
  const titles = [
    ...manual.procedures.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...manual.works.map(({ title }) => title),
  ];
  return {
    readings,
    titles: [...new Set(titles.flatMap(titleWords))].toSorted(),
    confusable: manual.dictionary.confusable.map(({ kanji }) => kanji),
  };
}

/** The words of a title: what stands between its particles and marks. */
function titleWords(title: string): string[] {
  return title.split(/の|と|や|・|及び|[（）()「」、\s]/).filter((word) => word.length > 1);
}
