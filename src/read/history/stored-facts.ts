import type { TextFacts, TextValues } from './text-facts.ts';

/** Facts of many texts as they are kept: each value that several texts have stands there once. */
export interface StoredFacts {
  values: readonly (readonly [key: string, value: unknown])[];
  texts: readonly (readonly [blob: string, fields: readonly number[] | null, content?: string, body?: string])[];
}

/** Packs facts for the cache. */
export function packFacts(factsByBlob: ReadonlyMap<string, TextFacts>): StoredFacts {
  const values: [string, unknown][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string, value: unknown) => {
    const name = `${key}\n${typeof value === 'string' ? value : JSON.stringify(value)}`;
    const number = numbers.get(name) ?? values.push([key, value]) - 1;
    numbers.set(name, number);
    return number;
  };
  const texts = [...factsByBlob].map(([blob, { values: own, content, body }]) => {
    const fields = own ? Object.entries(own).map(([key, value]) => numberOf(key, value)) : null;
    return [blob, fields, content, body] as const;
  });
  return { values, texts };
}

/** Facts as they were before `packFacts`. By index: taking rows apart would cost more than reading them. */
export function unpackFacts({ values, texts }: StoredFacts): Map<string, TextFacts> {
  const factsByBlob = new Map<string, TextFacts>();
  for (const text of texts) factsByBlob.set(text[0], factsOf(text, values));
  return factsByBlob;
}

function factsOf(text: StoredFacts['texts'][number], values: StoredFacts['values']): TextFacts {
  if (!text[1]) return {};
  const own: Record<string, unknown> = {};
  for (const number of text[1]) {
    const pair = values[number];
    if (pair) own[pair[0]] = pair[1];
  }
  // Each value was taken from this key.
  return { values: own as TextValues, content: text[2], body: text[3] };
}
