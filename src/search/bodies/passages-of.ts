import type { Body, ComponentUse } from '#model/body.ts';
import { componentSpec } from '#model/components.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute, stepAnchor, stepsOf } from '#model/step.ts';

/** A stretch of a procedure below one heading or in one step: the smallest thing that a result can lead to. */
export interface Passage {
  /** The id on the page; empty for the top. */
  anchor: string;
  /** The heading, or 手順3 and the step's title. */
  label: string;
  text: string;
}

/** A piece of text at its place in the file. */
interface Piece {
  line: number;
  column: number;
  text: string;
  /** Begins a new passage. */
  start?: Pick<Passage, 'anchor' | 'label'>;
}

/** What readers search of a procedure: what it says, in the order of the page, not its navigation nor its table of facts. */
export function passagesOf(procedure: Procedure): Passage[] {
  const passages: { anchor: string; label: string; texts: string[] }[] = [
    { anchor: '', label: procedure.title, texts: [procedure.summary] },
  ];
  for (const { start, text } of procedure.body ? piecesOf(procedure.body) : []) {
    if (start) passages.push({ ...start, texts: [] });
    if (text !== '') passages.at(-1)?.texts.push(text);
  }
  return passages.map(({ anchor, label, texts }) => ({ anchor, label, text: texts.join('\n') }));
}

function piecesOf(body: Body): Piece[] {
  const steps = new Map(stepsOf(body).map((step) => [step.index, step]));
  const headings = body.headings.map(({ id, text, line, column }): Piece => {
    return { line, column, text: '', start: { anchor: id, label: text } };
  });
  const uses = body.components.map((use, index): Piece => {
    const step = steps.get(index);
    const start = step && { anchor: stepAnchor(step.id), label: `手順${step.number} ${step.title}` };
    return { line: use.line, column: use.column, text: attributeText(use), start };
  });
  const texts = body.texts.filter(({ kind }) => kind !== 'heading');
  return [...headings, ...uses, ...texts].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** The attributes that are sentences or names; ids, scores and choices from a list are not searched for. */
function attributeText(use: ComponentUse): string {
  const { attributes = {} } = componentSpec(use.name) ?? {};
  return Object.entries(attributes)
    .filter(([name, spec]) => !spec.isFlag && !spec.oneOf && !spec.pattern && !(use.name === 'Step' && name === 'next'))
    .filter(([name]) => !(use.name === 'Step' && name === 'title'))
    .map(([name]) => attribute(use, name) ?? '')
    .filter(Boolean)
    .join('、');
}
