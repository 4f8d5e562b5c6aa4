/** The words that stand in at least one of the texts, in one pass over them: thousands of words, millions of characters. */
export function foundWords(texts: readonly string[], words: readonly string[]): Set<string> {
  const found = new Set<string>();
  const byStart = Map.groupBy(new Set(words), (word) => word.slice(0, START));
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      for (const word of byStart.get(text.slice(at, at + START)) ?? []) if (text.startsWith(word, at)) found.add(word);
    }
  }
  return found;
}

/** Two characters tell Japanese words apart well enough; one-character words are looked for as they are. */
const START = 2;
