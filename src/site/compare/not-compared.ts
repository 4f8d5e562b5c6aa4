import type { Edition } from '#model/history.ts';

/** What a table of several procedures says of an edition without whose text its procedure is not in it. */
export function notCompared(edition: Edition): string {
  return `${editionAndFile(edition)}の本文が分からないため、この手順書は比べていません。`;
}

/** An edition as notes name it: with its procedure, and the file to look into. */
export function editionAndFile({ title, procedure, number, path }: Edition): string {
  return `「${title}」（${procedure}）第${number}版（${path}）`;
}
