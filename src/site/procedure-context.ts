import type { Segment } from '#model/body.ts';
import type { RichCell } from './cell.ts';

/** A labelled fact of a register entry, as components show it beside the entry's name. */
export interface ReferenceFact {
  label: string;
  value: string;
}

/** A register entry that a procedure names: where it is listed, and what the list says of it. */
export interface NamedEntry {
  cell: RichCell;
  facts: readonly ReferenceFact[];
  /** What the entry is, to open: the file of a form. */
  file?: RichCell;
}

/** What the components of one procedure need besides their attributes; plain data, part of the page's props. */
export interface ProcedureContext {
  root: string;
  /** Step id to its number. */
  stepNumbers: Readonly<Record<string, number>>;
  forms: Readonly<Record<string, NamedEntry>>;
  laws: Readonly<Record<string, NamedEntry>>;
  systems: Readonly<Record<string, NamedEntry>>;
  terms: Readonly<Record<string, NamedEntry>>;
}

/** The attributes of a component as the checked tree gives them. */
export type Attributes = Readonly<Record<string, string | true>>;

/** What every component of a body is given: its attributes, what stands between its tags, and the procedure's context. */
export interface PartProps {
  attributes: Attributes;
  segments: readonly Segment[];
  context: ProcedureContext;
}

/** What a component is given that is shown as one table with its neighbours of the same kind: the attributes of each. */
export interface ListProps {
  uses: readonly Attributes[];
  context: ProcedureContext;
}

/** The text of an attribute, empty where it is absent. */
export function textOf(attributes: Attributes, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

/** The text of an attribute that must be there: said to be missing where it is, or could not be read. */
export function requiredText(attributes: Attributes, name: string): string {
  return textOf(attributes, name) || '（記載なし）';
}
