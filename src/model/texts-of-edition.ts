import type { History } from './history.ts';
import type { IsoDate } from './iso-date.ts';
import { isWrittenAfter, type RecordedText, recordedTexts } from './recorded-texts.ts';
import { isReview } from './review-change.ts';

/** An edition on a day; texts that bear no number are taken for it where it has none. */
export interface EditionOnDay {
  id: string;
  number: number | undefined;
  asOf: IsoDate;
}

/**
 * The recorded texts that tell of an edition on a day, oldest first: those of the editions before it, its first text, which
 * counts from its 施行日, and what was written or reviewed by then (decision 17). A later edition says nothing of it.
 */
export function textsOfEdition(history: History, { id, number, asOf }: EditionOnDay): RecordedText[] {
  const all = recordedTexts(history, id);
  const texts = number === undefined ? all : upToEdition(all, number);
  const first = texts.findIndex(({ edition }) => edition === number);
  const last = texts.findLastIndex(
    (text, index) => index <= first || !isWrittenAfter(asOf, text, history) || isReviewBy(asOf, index, texts),
  );
  return texts.slice(0, last + 1);
}

function upToEdition(texts: readonly RecordedText[], number: number): RecordedText[] {
  const own = texts.filter(({ edition }) => edition === undefined || edition <= number);
  return own.slice(0, own.findLastIndex(({ edition }) => edition === number) + 1);
}

function isReviewBy(asOf: IsoDate, index: number, texts: readonly RecordedText[]): boolean {
  const text = texts[index];
  return text?.reviewed !== undefined && text.reviewed <= asOf && isReview(text, index, texts);
}
