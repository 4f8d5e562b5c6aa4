import type { Dictionary } from '#model/dictionary.ts';

/** A manual without a dictionary: search then knows the words of its texts only. */
export const NO_DICTIONARY: Dictionary = { searchWords: [], stopWords: [], readings: [], confusable: [], branches: [] };
