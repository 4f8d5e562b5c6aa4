import { KEPT_FIELDS, type TextFacts, type TextValues } from './text-facts.ts';

/** Facts of many texts as they are kept, column by column, in two lines like `StoredCommits`. */
export type StoredFacts = readonly [columns: FactColumns, values: readonly unknown[]];

interface FactColumns {
  blob: readonly string[];
  /** Empty where nothing is known of the text. */
  content: readonly string[];
  body: readonly string[];
  /** Text by text, for each of `KEPT_FIELDS`: its place among the values, where what several texts have stands once, or 0. */
  fields: readonly number[];
}

/** Packs facts for the cache. */
export function packFacts(factsByBlob: ReadonlyMap<string, TextFacts>): StoredFacts {
  const facts = [...factsByBlob.values()];
  const values: unknown[] = [null];
  const places = new Map<string, number>();
  const placeOf = (value: unknown) => {
    if (value === undefined) return 0;
    const name = JSON.stringify(value);
    const place = places.get(name) ?? values.push(value) - 1;
    places.set(name, place);
    return place;
  };
  const columns = {
    blob: [...factsByBlob.keys()],
    content: facts.map(({ content = '' }) => content),
    body: facts.map(({ body = '' }) => body),
    fields: facts.flatMap((each) => KEPT_FIELDS.map((key) => placeOf(each.values?.[key]))),
  };
  return [columns, values];
}

/** Facts as they were before `packFacts`. */
export function unpackFacts([{ blob, content, body, fields }, stored]: StoredFacts): Map<string, TextFacts> {
  const values = [undefined, ...stored.slice(1)];
  const factsByBlob = new Map<string, TextFacts>();
  for (const [text, id] of blob.entries()) {
    const known = content[text] !== '';
    const facts = known ? { values: valuesOf(text, fields, values), content: content[text], body: body[text] } : {};
    factsByBlob.set(id, facts);
  }
  return factsByBlob;
}

/** All keys at once, by their place in `KEPT_FIELDS`: an object that grows key by key is made anew several times. */
function valuesOf(text: number, fields: readonly number[], values: readonly unknown[]): TextValues {
  const start = text * KEPT_FIELDS.length;
  const valueAt = (field: number) => values[fields[start + field] ?? 0];
  const own = {
    title: valueAt(0),
    owner: valueAt(1),
    deputy: valueAt(2),
    work: valueAt(3),
    part: valueAt(4),
    edition: valueAt(5),
    effectiveFrom: valueAt(6),
    reviewed: valueAt(7),
    changes: valueAt(8),
    approval: valueAt(9),
    audience: valueAt(10),
    size: valueAt(11),
  } satisfies Record<keyof TextValues, unknown>;
  // Each value was taken from this key.
  return own as TextValues;
}
