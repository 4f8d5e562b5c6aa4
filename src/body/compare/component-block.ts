import { ATTRIBUTE_LABELS } from '#model/attribute-labels.ts';
import { attributeText } from '#model/attribute-text.ts';
import type { AutomaticNumber, Block, BlockLine } from '#model/comparison.ts';
import { COMPONENTS, type ComponentName } from '#model/components.ts';
import { type WrittenExit, writtenExits } from '#model/step.ts';
import type { CheckedUse } from '../check-tag.ts';

/** Step ids with their numbers. */
export type StepNumbers = ReadonlyMap<string, number>;

/** What a component is as a block: all but its place. */
export type ComponentBlock = Pick<Block, 'kind' | 'label' | 'key' | 'lines'>;

/** The attributes by which two editions have the same thing, where a component has such. */
const KEYS: Partial<Record<ComponentName, readonly string[]>> = {
  Step: ['id'],
  Decision: ['question'],
  Case: ['if'],
  Form: ['name'],
  Law: ['name', 'article'],
  System: ['name'],
  Deadline: ['label'],
  Risk: ['id'],
  Control: ['id'],
  Faq: ['question'],
  Contact: ['role'],
  Fee: ['item'],
  Ledger: ['name'],
  Location: ['item'],
  Emergency: ['case'],
  Variation: ['case'],
};

/** A component as its reader sees it: what it is called, and its attributes as labelled lines in the order of the page. */
export function componentBlock({ name, attributes }: CheckedUse, steps: StepNumbers): ComponentBlock {
  const lines = Object.entries(ATTRIBUTE_LABELS[name]).flatMap(([key, label]) =>
    label === null || isJoined(name, key) ? [] : attributeLines({ name, key, label, attributes, steps }),
  );
  const keyed = (KEYS[name] ?? []).map((key) => textOf(attributes, key)).join(' ');
  return { kind: name, label: labelOf(name, attributes, steps), key: keyed.trim() && `${name}:${keyed.trim()}`, lines };
}

function labelOf(name: ComponentName, attributes: CheckedUse['attributes'], steps: StepNumbers): string {
  const { label } = COMPONENTS[name];
  return name === 'Step' ? `${label}${steps.get(textOf(attributes, 'id')) ?? ''}` : label;
}

/** An article stands directly behind its law: 住民基本台帳法第22条. */
function isJoined(name: ComponentName, key: string): boolean {
  return name === 'Law' && key === 'article';
}

interface Attribute {
  name: ComponentName;
  key: string;
  label: string;
  attributes: CheckedUse['attributes'];
  steps: StepNumbers;
}

function attributeLines(attribute: Attribute): BlockLine[] {
  const { name, key, label, attributes, steps } = attribute;
  const value = attributeText(name, key, attributes[key]);
  if (value === '') return [];
  if (key === 'next') return writtenExits(value).map((exit) => exitLine(exit, label, steps));
  if (key === 'step') return [{ label, ...numbered('', value, steps) }];
  if (name === 'Law' && key === 'name') return [{ label, text: value + textOf(attributes, 'article') }];
  return [{ label, text: value }];
}

/** One way out of a step: 「不備がある → 手順4」. */
function exitLine({ condition, target }: WrittenExit, label: string, steps: StepNumbers): BlockLine {
  return { label, ...numbered(condition && `${condition} → `, target, steps) };
}

/** A text that ends with a step by its number, which the machine counts; other targets stand as they are written. */
function numbered(before: string, target: string, steps: StepNumbers): Omit<BlockLine, 'label'> {
  const number = steps.get(target);
  if (number === undefined) return { text: before + target };
  const text = `${before}手順${number}`;
  const numbers: AutomaticNumber[] = [{ start: before.length, end: text.length, to: target }];
  return { text, numbers };
}

function textOf(attributes: CheckedUse['attributes'], key: string): string {
  const value = attributes[key];
  return typeof value === 'string' ? value : '';
}
