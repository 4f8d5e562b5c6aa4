/** A value as messages quote it: in brackets, and not longer than a line can take. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 30 ? `「${line.slice(0, 30)}…」` : `「${line}」`;
}

/** What to type where a name is unknown: the near name where there is one, otherwise the general advice. */
export function orAdvice(near: string | undefined, advice: string): string {
  return near === undefined ? advice : `「${near}」の誤りではありませんか。${advice}`;
}
