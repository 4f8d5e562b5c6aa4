import type { Body, ComponentUse } from './body.ts';
import { separatingColon } from './separating-colon.ts';

/** Where a step leads: to a step of the same procedure, to another procedure, or to the end; maybe on a condition. */
export interface StepExit {
  /** Empty where the exit is taken always. */
  condition: string;
  to: { kind: 'step'; id: string } | { kind: 'procedure'; id: string } | { kind: 'end' };
}

/** 手順: one step of a procedure as data; checklist, flow chart and matrices are made from these. */
export interface Step {
  /** Counted from 1 in the order of the text. */
  number: number;
  id: string;
  actor: string;
  title: string;
  system?: string;
  form?: string;
  minutes?: number;
  output?: string;
  /** Condition under which the step is done at all. */
  when?: string;
  /** The day or event that starts it: it then does not follow the step before it. */
  start?: string;
  /** 重要管理ポイント. */
  isKeyControl: boolean;
  exits: readonly StepExit[];
  /** Index in `Body.components`. */
  index: number;
  line: number;
  column: number;
}

/** The steps of a body in order, with the default exit filled in: the following step, or the end where none follows. */
export function stepsOf(body: Body): Step[] {
  const uses = body.components.flatMap((use, index) => (use.name === 'Step' ? [{ use, index }] : []));
  const ids = uses.map(({ use }) => attribute(use, 'id') ?? '');
  const followers = uses.map(({ use }, position) => (attribute(use, 'start') ? undefined : ids[position]));
  return uses.map(({ use, index }, position) => ({
    number: position + 1,
    id: ids[position] ?? '',
    actor: attribute(use, 'actor') ?? '',
    title: attribute(use, 'title') ?? '',
    system: attribute(use, 'system'),
    form: attribute(use, 'form'),
    minutes: toCount(attribute(use, 'minutes')),
    output: attribute(use, 'output'),
    when: attribute(use, 'when'),
    start: attribute(use, 'start'),
    isKeyControl: use.attributes['kcp'] === true,
    exits: parseExits(attribute(use, 'next'), ids, followers[position + 1]),
    index,
    line: use.line,
    column: use.column,
  }));
}

/**
 * Number and title of the step with an id; undefined where there is none. For one step of a body: reports ask for that of
 * every risk and mistake, and `stepsOf` would make all the others too.
 */
export function stepWithId({ components }: Body, id: string | undefined): Pick<Step, 'number' | 'title'> | undefined {
  if (id === undefined) return undefined;
  const uses = components.filter(({ name }) => name === 'Step');
  const index = uses.findIndex((use) => attribute(use, 'id') === id);
  const use = uses[index];
  return use && { number: index + 1, title: attribute(use, 'title') ?? '' };
}

/** The id on the page of a step: no author's word can take one that the page itself uses. */
export function stepAnchor(id: string): string {
  return `step-${id}`;
}

/** The text of an attribute; undefined where it is absent or bare. */
export function attribute(use: ComponentUse, name: string): string | undefined {
  const value = use.attributes[name];
  return typeof value === 'string' ? value : undefined;
}

function parseExits(next: string | undefined, ids: readonly string[], following: string | undefined): StepExit[] {
  if (!next) return [{ condition: '', to: following ? { kind: 'step', id: following } : { kind: 'end' } }];
  return writtenExits(next).map((exit) => exitOf(exit, ids));
}

/** An exit as an author writes it: a step, a procedure or 終了, maybe on a condition. */
export interface WrittenExit {
  /** Empty where the exit is taken always. */
  condition: string;
  target: string;
}

/** The exits that `next` of a step names, 「条件:記号」 joined by 「;」. */
export function writtenExits(next: string): WrittenExit[] {
  return next
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(writtenExit);
}

function writtenExit(part: string): WrittenExit {
  const cut = Math.max(part.lastIndexOf(':'), part.lastIndexOf('：'));
  return { condition: part.slice(0, Math.max(cut, 0)).trim(), target: part.slice(cut + 1).trim() };
}

function exitOf({ condition, target }: WrittenExit, ids: readonly string[]): StepExit {
  if (target === '終了') return { condition, to: { kind: 'end' } };
  return { condition, to: { kind: ids.includes(target) || !target.includes('-') ? 'step' : 'procedure', id: target } };
}

/**
 * True where the condition of an exit holds another exit, as in 「ある：s2、ない：s3」: what is not divided by 「;」 is one exit,
 * and the others are lost.
 */
export function holdsExit(condition: string): boolean {
  return separatingColon(condition) >= 0;
}

function toCount(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}
