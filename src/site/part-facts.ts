import { ATTRIBUTE_LABELS, type AttributeName } from '#model/attribute-labels.ts';
import { attributeText } from '#model/attribute-text.ts';
import type { ComponentName } from '#model/components.ts';
import type { Attributes, ReferenceFact } from './procedure-context.ts';

/** Some attributes of a component as facts, labelled and worded as everywhere. */
export function partFacts<Name extends ComponentName>(
  name: Name,
  attributes: Attributes,
  keys: readonly AttributeName<Name>[],
): ReferenceFact[] {
  const labels: Readonly<Record<string, string | null>> = ATTRIBUTE_LABELS[name];
  return keys.map((key) => ({ label: labels[key] ?? '', value: attributeText(name, key, attributes[key]) }));
}
