/** The words that stand in at least one of the texts, in one pass over them: thousands of words, millions of characters. */
export function foundWords(texts: readonly string[], words: readonly string[]): Set<string> {
  const found = new Set<string>();
  const [short, long] = [new Set<string>(), new Map<string, string[]>()];
  for (const word of new Set(words)) {
    const start = word.slice(0, START);
    if (word.length < START) short.add(word);
    else long.set(start, [...(long.get(start) ?? []), word]);
  }
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      if (short.has(text.charAt(at))) found.add(text.charAt(at));
      for (const word of long.get(text.slice(at, at + START)) ?? []) if (text.startsWith(word, at)) found.add(word);
    }
  }
  return found;
}

/** Two characters tell Japanese words apart well enough. */
const START = 2;
