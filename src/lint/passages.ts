import type { Body } from '#model/body.ts';
import { componentSpec } from '#model/components.ts';
import type { Manual } from '#model/manual.ts';
import { placeOf, type Place, type Source } from '#model/place.ts';
import type { Procedure } from '#model/procedure.ts';

/** What a piece of text is: a field of an entry, text of a body, an attribute of a component, an address. */
export type PieceKind = 'field' | 'text' | 'cell' | 'heading' | 'attribute' | 'url';

/** One field, block or attribute with the place where it stands. */
export interface Piece extends Place {
  kind: PieceKind;
  /** The field's key, or component and attribute such as `Step.title`; empty for text of a body. */
  name: string;
  text: string;
  /** Where it begins in the passage. */
  start: number;
  /** Index of the component it stands in or belongs to; -1 elsewhere. */
  within: number;
}

/** All texts of one entry joined by line breaks, so that rules search once and see the words around a hit. */
export interface Passage {
  text: string;
  pieces: readonly Piece[];
  procedure?: Procedure;
}

type NewPiece = Omit<Piece, 'start'>;

/** Every text that authors wrote and the manual holds, entry by entry. */
export function passagesOf(manual: Manual): Passage[] {
  const registers = [manual.laws, manual.forms, manual.systems, manual.terms, manual.measures, manual.roster].flat();
  return [
    ...manual.procedures.map((procedure) => passage([...fieldPieces(procedure), ...bodyPieces(procedure)], procedure)),
    ...manual.works.map((work) => passage(fieldPieces(work))),
    ...manual.sections.map((section) =>
      passage([section, ...section.posts, ...section.duties].flatMap((entry) => fieldPieces(entry))),
    ),
    ...registers.map((entry) => passage(fieldPieces(entry))),
  ];
}

/** The piece in which a hit of a search begins. */
export function pieceAt(passage: Passage, index: number): Piece {
  const { pieces } = passage;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new Error('A passage with a hit has at least one piece');
  return piece;
}

/** Joins pieces into a passage. */
export function passage(pieces: readonly NewPiece[], procedure?: Procedure): Passage {
  let start = 0;
  const placed = pieces.map((piece) => {
    const from = start;
    start += piece.text.length + 1;
    return { ...piece, start: from };
  });
  return { text: pieces.map((piece) => piece.text).join('\n'), pieces: placed, procedure };
}

// Entries of their own, or not written by an author as text.
const NOT_TEXT = new Set(['source', 'body', 'posts', 'duties', 'digest', 'section']);

function fieldPieces(entry: object & { source: Source }): NewPiece[] {
  return Object.entries(entry).flatMap(([name, value]) => {
    if (NOT_TEXT.has(name)) return [];
    const texts = textsIn(value);
    if (texts.length === 0) return [];
    const place = placeOf(entry.source, name);
    return texts.map((text) => ({ ...place, kind: 'field' as const, name, text, within: -1 }));
  });
}

/** The texts of a field: itself, the items of a list, or the parts of a record. Dates have rules of their own. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'raw')) return [];
  return Object.values(value).flatMap(textsIn);
}

const BLOCK_KIND = { paragraph: 'text', listItem: 'text', tableCell: 'cell', heading: 'heading' } as const;

function bodyPieces(procedure: Procedure): NewPiece[] {
  const { body, source } = procedure;
  if (!body) return [];
  return [...blockPieces(body), ...attributePieces(body), ...addressPieces(body)].map((piece) => ({
    ...piece,
    file: source.file,
  }));
}

function blockPieces(body: Body): Omit<NewPiece, 'file'>[] {
  return body.texts.flatMap((block) => {
    if (block.kind === 'attribute') return [];
    const { text, within, line, column } = block;
    return [{ kind: BLOCK_KIND[block.kind], name: '', text, within, line, column }];
  });
}

/** Attributes are taken from the components, where their names are known; ids and chosen words are not text. */
function attributePieces(body: Body): Omit<NewPiece, 'file'>[] {
  return body.components.flatMap((use, within) => {
    const spec = componentSpec(use.name);
    return Object.entries(use.attributes).flatMap(([key, text]) => {
      if (text === true || spec?.attributes[key]?.oneOf) return [];
      return [{ kind: 'attribute' as const, name: `${use.name}.${key}`, text, within, line: use.line, column: use.column }];
    });
  });
}

function addressPieces(body: Body): Omit<NewPiece, 'file'>[] {
  const links = body.links.map((link) => ({ ...link, text: link.url }));
  const images = body.images.flatMap((image) => [{ ...image, text: image.url }, image]);
  return [...links, ...images].map(({ text, line, column }) => ({
    kind: 'url' as const,
    name: '',
    text,
    within: -1,
    line,
    column,
  }));
}
