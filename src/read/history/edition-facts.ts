import type { EditionFacts } from '#model/history.ts';
import { parseDate, type WrittenDate } from '#model/iso-date.ts';
import type { Procedure } from '#model/procedure.ts';
import type { TextValues } from './text-facts.ts';

/** Reads dates as `parseDate` does. */
export type DateReader = (written: string) => WrittenDate;

/** A reader of dates that remembers: thousands of texts bear the same few. */
export function dateReader(): DateReader {
  const known = new Map<string, WrittenDate>();
  return (written) => {
    const date = known.get(written) ?? parseDate(written);
    known.set(written, date);
    return date;
  };
}

/** What a text says as an edition has it, like `procedureOf`; `audience` where it names none. */
export function editionFacts(values: TextValues, audience: Procedure['audience'], dates: DateReader): EditionFacts {
  const { title = '', owner, deputy, work = [], part, effectiveFrom, reviewed, changes, approval } = values;
  return {
    title,
    owner,
    deputy,
    work,
    part,
    effectiveFrom: effectiveFrom === undefined ? undefined : dates(effectiveFrom),
    reviewed: reviewed === undefined ? undefined : dates(reviewed),
    changes,
    approval: approval && { ...approval, on: dates(approval.on) },
    audience: values.audience ?? audience,
    size: values.size ?? '標準版',
  };
}
