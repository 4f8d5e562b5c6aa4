import type { AttributeSpec, ComponentSpec } from '#model/component-spec.ts';
import {
  attributeComplaint,
  duplicateComplaint,
  EXPRESSION,
  missingComplaint,
  TOO_MANY_ATTRIBUTES,
  valueComplaint,
} from './attribute-words.ts';
import { LIMITS } from './check-limits.ts';
import { attributePlaces } from './attribute-places.ts';
import type { Report } from './check-report.ts';
import type { Point } from './notices.ts';
import { startOf, type Tag } from './tree.ts';

/** The attributes of a component that hold what its spec allows. */
export interface CheckedAttributes {
  attributes: Record<string, string | true>;
}

/** A component's tag, with what the check of its attributes needs. */
export interface ComponentTag {
  tag: Tag;
  name: string;
  spec: ComponentSpec;
}

/** A literal attribute as it is written; null for a bare one. Where it stands is found only for what is wrong. */
interface WrittenAttribute {
  name: string;
  value: string | null;
  point: () => Point;
}

/**
 * Checks a component's attributes against its spec. What the spec does not declare refuses the body; a missing or wrong
 * value is said and left out, so that the page shows it as missing. A wrong `id` refuses: other things point at it.
 */
export function checkAttributes(component: ComponentTag, report: Report): CheckedAttributes {
  const attributes: CheckedAttributes['attributes'] = {};
  const seen = new Set<string>();
  for (const attribute of writtenAttributes(component.tag, report)) {
    const spec = specOf(component, attribute.name);
    const value = spec && !seen.has(attribute.name) ? valueOf(attribute, spec, report) : undefined;
    if (!spec) report.refuse(attribute.point(), attributeComplaint(component, attribute.name));
    else if (seen.has(attribute.name)) report.refuse(attribute.point(), duplicateComplaint(attribute.name));
    else if (value !== undefined) attributes[attribute.name] = value;
    seen.add(attribute.name);
  }
  reportMissing(component, seen, report);
  return { attributes };
}

function writtenAttributes(tag: Tag, report: Report): WrittenAttribute[] {
  if (tag.attributes.length > LIMITS.attributes) report.refuse(startOf(tag), TOO_MANY_ATTRIBUTES);
  return tag.attributes.slice(0, LIMITS.attributes).flatMap((attribute, index) => {
    const point = () => attributePlaces(report.source, tag)[index] ?? startOf(tag);
    const isLiteral = attribute.type === 'mdxJsxAttribute' && (attribute.value ?? '') === `${attribute.value ?? ''}`;
    if (isLiteral) return [{ name: attribute.name, value: (attribute.value ?? null) as string | null, point }];
    report.refuse(point(), EXPRESSION);
    return [];
  });
}

function specOf({ spec }: ComponentTag, name: string): AttributeSpec | undefined {
  return Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
}

/** The value where it is allowed; undefined where it is not, and then that is reported. */
function valueOf(attribute: WrittenAttribute, spec: AttributeSpec, report: Report): string | true | undefined {
  const value = attribute.value === null ? true : onOneLine(attribute.value);
  if (isAllowed(value, spec)) return value;
  const complaint = valueComplaint(attribute.name, attribute.value, spec);
  if (attribute.name === 'id') report.refuse(attribute.point(), complaint);
  else report.remark(attribute.point(), complaint);
  return undefined;
}

function onOneLine(value: string): string {
  return (value.includes('\n') ? value.replaceAll(/\s*\n\s*/g, ' ') : value).trim();
}

function isAllowed(value: string | true, spec: AttributeSpec): boolean {
  if (spec.isFlag || value === true) return value === (spec.isFlag ?? false);
  if (value === '') return false;
  if (spec.oneOf) return spec.oneOf.includes(value);
  return spec.pattern?.test(value) ?? true;
}

function reportMissing(component: ComponentTag, seen: ReadonlySet<string>, report: Report): void {
  for (const [name, spec] of Object.entries(component.spec.attributes)) {
    if (!spec.isRequired || seen.has(name) || isRuleOfItsOwn(component, name)) continue;
    const complaint = missingComplaint(component, name, spec);
    if (name === 'id') report.refuse(startOf(component.tag), complaint);
    else report.remark(startOf(component.tag), complaint);
  }
}

/** The rule `step-has-actor` says this, with its own severity. */
function isRuleOfItsOwn({ name }: ComponentTag, attribute: string): boolean {
  return name === 'Step' && attribute === 'actor';
}
