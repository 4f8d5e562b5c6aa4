import { hash } from 'node:crypto';
import type { Body, ComponentUse, TextBlock } from '#model/body.ts';
import { componentSpec } from '#model/components.ts';
import type { Manual } from '#model/manual.ts';
import { once } from '#model/once.ts';
import { placeInText } from '#model/place-in-text.ts';
import { placeOf, type Place, type Source } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';

/** What a piece is: a field of an entry, a text of a body, an attribute, an address, or text that no reader sees. */
export type PieceKind = 'field' | 'text' | 'cell' | 'heading' | 'attribute' | 'url' | 'hidden';

/** True for what somebody reads as words: rules on wording leave addresses, code and comments alone. */
export function isWords({ kind }: EntryPiece): boolean {
  return kind !== 'url' && kind !== 'hidden';
}

/** One field, block or attribute with the place where it stands. */
export interface EntryPiece extends Place {
  kind: PieceKind;
  /** The field's key, or component and attribute such as `Step.title`; empty for text of a body. */
  name: string;
  text: string;
  /** Where it begins in the text of the entry. */
  start: number;
  /** Index of the component it stands in or belongs to; -1 elsewhere. */
  within: number;
  breaks?: TextBlock['breaks'];
}

/** All texts of one entry joined by line breaks, so that rules search once and see the words around a hit. */
export interface EntryText {
  /** Put together when first asked for: what was searched by an earlier run is not searched again. */
  text(): string;
  /** Names the text of a procedure or an attachment; the other texts are short, and are searched every time. */
  key?: string;
  procedure?: Procedure;
  /** True for words that only help readers to search: no page says them. */
  isWord?: true;
  /** What the text is made of; computed when first asked for, since most texts have no hit. */
  pieces(): readonly EntryPiece[];
}

/** Every text that authors wrote and the manual holds, entry by entry. */
export function entryTextsOf(manual: Manual): EntryText[] {
  const registers = [manual.laws, manual.forms, manual.systems, manual.measures, manual.roster].flat();
  const words = [manual.terms, ...Object.values(manual.dictionary)].flat() as readonly { source: Source }[];
  return [
    ...manual.procedures.map(procedureText),
    ...manual.sections.map((section) =>
      entryTextOf((to) => {
        for (const entry of [section, ...section.posts, ...section.abolishedPosts, ...section.duties])
          addFields(to, entry);
      }),
    ),
    ...[...manual.works, ...registers].map((entry) => entryTextOf((to) => addFields(to, entry))),
    ...words.map((entry) => ({ ...entryTextOf((to) => addFields(to, entry)), isWord: true as const })),
    ...(manual.loose ?? []).map(({ file, text, key }) => ({ ...entryTextOf((to) => addLines(to, file, text)), key })),
  ];
}

function procedureText(procedure: Procedure): EntryText {
  const { body, source, ...fields } = procedure;
  const entryText = entryTextOf((to) => {
    addFields(to, procedure);
    if (body) addBody(to, body, source.file);
  });
  // What the digest of a body names is its text, and every text of the procedure is made of that or of the fields.
  return { ...entryText, procedure, ...(body && { key: hash('sha256', body.digest + JSON.stringify(fields)) }) };
}

/** The piece in which a hit of a search begins, with the line on which it begins. */
export function pieceAt(entryText: EntryText, index: number): EntryPiece {
  const pieces = entryText.pieces();
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new Error('A text with a hit has at least one piece');
  return { ...piece, ...placeInText(piece, index - piece.start) };
}

/** Collects the texts of one entry, and the pieces too where somebody wants to know their places. */
interface Collector {
  texts: string[];
  length: number;
  pieces?: EntryPiece[];
}

type Collect = (to: Collector) => void;

function entryTextOf(collect: Collect): EntryText {
  return { text: once(() => textOf(collect)), pieces: once(() => piecesOf(collect)) };
}

function textOf(collect: Collect): string {
  const to: Collector = { texts: [], length: 0 };
  collect(to);
  return to.texts.join('\n');
}

function piecesOf(collect: Collect): EntryPiece[] {
  const pieces: EntryPiece[] = [];
  collect({ texts: [], length: 0, pieces });
  return pieces;
}

/** Adds a text; the rest of its piece is made only where pieces are collected. */
function add(to: Collector, text: string, rest: () => Omit<EntryPiece, 'text' | 'start'>): void {
  if (text === '') return;
  to.pieces?.push({ ...rest(), text, start: to.length });
  to.texts.push(text);
  to.length += text.length + 1;
}

// Entries of their own, or not written by an author as text.
const NOT_TEXT = new Set(['source', 'body', 'posts', 'abolishedPosts', 'duties', 'section']);

function addFields(to: Collector, entry: object & { source: Source }): void {
  // Not by way of entries: works and bodies have hundreds of thousands of texts.
  const values = entry as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(entry)) {
    if (!NOT_TEXT.has(name)) addTexts(to, values[name], { name, source: entry.source });
  }
}

/** The texts of a field: itself, the items of a list, or the parts of a record. Dates have rules of their own. */
function addTexts(to: Collector, value: unknown, { name, source }: { name: string; source: Source }): void {
  if (typeof value === 'string') {
    add(to, value, () => ({ kind: 'field', name, within: -1, ...placeOf(source, name) }));
  } else if (typeof value === 'object' && value !== null && !Object.hasOwn(value, 'raw')) {
    for (const part of Object.values(value)) addTexts(to, part, { name, source });
  }
}

const BLOCK_KIND = { paragraph: 'text', listItem: 'text', tableCell: 'cell', heading: 'heading' } as const;

function addBody(to: Collector, body: Body, file: string): void {
  for (const { kind, text, within, line, column, breaks } of body.texts) {
    add(to, text, () => ({ kind: BLOCK_KIND[kind], name: '', within, file, line, column, breaks }));
  }
  body.components.forEach((use, within) => addAttributes(to, use, { file, within }));
  for (const { url, line, column } of [...body.links, ...body.images]) {
    add(to, url, () => ({ kind: 'url', name: '', within: -1, file, line, column }));
  }
  for (const { text, line, column } of body.hidden ?? []) {
    add(to, text, () => ({ kind: 'hidden', name: '', within: -1, file, line, column }));
  }
  for (const { text, line, column } of body.images) {
    add(to, text, () => ({ kind: 'cell', name: '', within: -1, file, line, column }));
  }
}

function addLines(to: Collector, file: string, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    add(to, line, () => ({ kind: 'hidden', name: '', within: -1, file, line: index + 1, column: 1 }));
  }
}

/** Chosen words are not text; ids are, for whoever hides a number in one. */
function addAttributes(to: Collector, use: ComponentUse, at: { file: string; within: number }): void {
  const { line, column } = use;
  const spec = componentSpec(use.name)?.attributes;
  for (const key of Object.keys(use.attributes)) {
    const text = use.attributes[key];
    if (typeof text !== 'string' || spec?.[key]?.oneOf) continue;
    add(to, text, () => ({ kind: 'attribute', name: `${use.name}.${key}`, ...at, line, column }));
  }
}
