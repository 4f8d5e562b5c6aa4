import type { Block, ProcedureText } from '#model/comparison.ts';
import type { Edition } from '#model/history.ts';
import type { Manual } from '#model/manual.ts';
import { readBlocks } from '#read/read-blocks.ts';
import { comparedPair, comparedText, WORKS_UNKNOWN, type ComparedText } from '../compared-text.ts';
import { digest } from '../digest.ts';
import { type WholeEdition, readWholeEditions } from '../whole-edition.ts';
import type { SiteOptions } from '../site-options.ts';
import type { ChosenPair } from './choose-editions.ts';

/** The texts of what is compared, ready for `compareProcedures`. */
export interface PairTexts {
  before: readonly ProcedureText[];
  after: readonly ProcedureText[];
  /** Editions whose text is not known or may not be shown: their procedure is in neither list. */
  unknown: readonly Edition[];
  notes: readonly string[];
}

/** Reads the texts, the inventory rows and the blocks of pairs of editions: two calls of git, and workers for what is new. */
export async function readPairTexts(
  files: Manual,
  pairs: readonly ChosenPair[],
  options: Pick<SiteOptions, 'contentDir' | 'cacheDir'>,
): Promise<PairTexts> {
  const editions = pairs.flatMap(({ before, after }) => [before, after].filter((each) => each !== undefined));
  const texts = await readWholeEditions(editions, { files, options });
  const textOf = new Map(texts.map((text) => [text.edition, text]));
  const blocksByText = await blocksOf(texts, options.cacheDir);
  const isShown = (edition?: Edition) => !edition || hasBlocks(textOf.get(edition), blocksByText);
  const shown = pairs.filter(({ before, after }) => isShown(before) && isShown(after));
  const sides = shown.map(({ before, after }) =>
    sidesOf(files, before && textOf.get(before), after && textOf.get(after)),
  );
  const withBlocks = (text: ComparedText): ProcedureText => ({ ...text, blocks: blocksByText.get(text.body) ?? [] });
  return {
    before: sides.flatMap(({ before }) => (before ? [withBlocks(before)] : [])),
    after: sides.flatMap(({ after }) => (after ? [withBlocks(after)] : [])),
    unknown: editions.filter((edition) => !isShown(edition)),
    notes: sides.flatMap(({ notes }) => notes),
  };
}

async function blocksOf(
  texts: readonly WholeEdition[],
  cacheDir: string,
): Promise<ReadonlyMap<string, readonly Block[]>> {
  const bodies = texts.flatMap(({ body }) => body ?? []);
  const blocks = await readBlocks(bodies, { cacheDir });
  return new Map(bodies.flatMap(({ text }, index) => (blocks[index] ? [[digest(text), blocks[index]] as const] : [])));
}

function hasBlocks(text: WholeEdition | undefined, blocksByText: ReadonlyMap<string, unknown>): boolean {
  return text?.procedure !== undefined && text.body !== undefined && blocksByText.has(digest(text.body.text));
}

interface Sides {
  before?: ComparedText;
  after?: ComparedText;
  notes: readonly string[];
}

function sidesOf(manual: Manual, before?: WholeEdition, after?: WholeEdition): Sides {
  if (before && after) {
    const pair = comparedPair(manual, before, after);
    return pair
      ? { ...pair, notes: pair.notes.map((note) => `${pair.after.title}（${pair.after.id}）：${note}`) }
      : { notes: [] };
  }
  const text = before ?? after;
  const note = text && !text.works ? [`${text.edition.title}（${text.edition.procedure}）：${WORKS_UNKNOWN}`] : [];
  return {
    before: before && comparedText(manual, before),
    after: after && comparedText(manual, after),
    notes: note,
  };
}
