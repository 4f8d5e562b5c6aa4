import { shownShort } from '#model/shortened.ts';

/** A value as messages quote it: in brackets, and not longer than a line can take. */
export function quoted(text: string): string {
  return `「${shownShort(text.replaceAll(/\s+/g, ' ').trim(), 30)}」`;
}

/** What to type where a name is unknown: the near name where there is one, otherwise the general advice. */
export function orAdvice(near: string | undefined, advice: string): string {
  return near === undefined ? advice : `「${near}」の誤りではありませんか。${advice}`;
}

/** What to do where a name may be missing for no other reason than a row that was left out of its list. */
export function firstMend(list: string): string {
  return `${list}に読めなかった行があります。先に、その指摘を直してください。`;
}
