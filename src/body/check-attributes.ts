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
import { componentAttributes, isRuleOfItsOwn, type NamedSpec } from './component-attributes.ts';
import { attributePlaces } from './attribute-places.ts';
import type { CheckReport } from './check-report.ts';
import type { Complaint, Point } from './notices.ts';
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

type WrittenAttribute = Tag['attributes'][number];

/** An attribute with a literal value, or a bare one without a value. */
type LiteralAttribute = WrittenAttribute & { type: 'mdxJsxAttribute'; value?: string | null };

/**
 * Checks a component's attributes against its spec. What the spec does not declare refuses the body; a missing or wrong
 * value is said and left out, so that the page shows it as missing. A wrong `id` refuses: other things point at it.
 */
export function checkAttributes(component: ComponentTag, report: CheckReport): CheckedAttributes {
  const attributes: CheckedAttributes['attributes'] = {};
  const { byName, required } = componentAttributes(component.name);
  const seen: NamedSpec[] = [];
  const refuse = (attribute: LiteralAttribute, complaint: Complaint) =>
    report.refuse(pointOf(attribute, component.tag, report), complaint);
  for (const attribute of literalAttributes(component.tag, report)) {
    const declared = byName.get(attribute.name);
    if (!declared) refuse(attribute, attributeComplaint(component, attribute.name));
    else if (seen.includes(declared)) refuse(attribute, duplicateComplaint(attribute.name));
    else {
      const value = valueOf(attribute, { tag: component.tag, spec: declared.spec }, report);
      if (value !== undefined) attributes[declared.name] = value;
      seen.push(declared);
    }
  }
  for (const each of required) if (!seen.includes(each)) reportMissing(component, each, report);
  return { attributes };
}

function literalAttributes(tag: Tag, report: CheckReport): LiteralAttribute[] {
  if (tag.attributes.length > LIMITS.attributes) report.refuse(startOf(tag), TOO_MANY_ATTRIBUTES);
  const written = tag.attributes.slice(0, LIMITS.attributes);
  for (const attribute of written) {
    if (!isLiteral(attribute)) report.refuse(pointOf(attribute, tag, report), EXPRESSION);
  }
  return written.filter(isLiteral);
}

function isLiteral(attribute: WrittenAttribute): attribute is LiteralAttribute {
  return attribute.type === 'mdxJsxAttribute' && typeof (attribute.value ?? '') === 'string';
}

/** Looked for in the source, and so only for what is wrong. */
function pointOf(attribute: WrittenAttribute, tag: Tag, { source }: CheckReport): Point {
  return attributePlaces(source, tag)[tag.attributes.indexOf(attribute)] ?? startOf(tag);
}

/** The value where it is allowed; undefined where it is not, and then that is reported. */
function valueOf(
  attribute: LiteralAttribute,
  { tag, spec }: { tag: Tag; spec: AttributeSpec },
  report: CheckReport,
): string | true | undefined {
  const written = attribute.value ?? null;
  const value = written === null ? true : onOneLine(written);
  if (isAllowed(value, spec)) return value;
  if (value === '' && isRuleOfItsOwn(tag.name ?? '', attribute.name)) return undefined;
  const complaint = valueComplaint(attribute.name, written, spec);
  if (attribute.name === 'id') report.refuse(pointOf(attribute, tag, report), complaint);
  else report.remark(pointOf(attribute, tag, report), complaint);
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

function reportMissing(component: ComponentTag, { name, spec }: NamedSpec, report: CheckReport): void {
  const complaint = missingComplaint(component, name, spec);
  if (name === 'id') report.refuse(startOf(component.tag), complaint);
  else report.remark(startOf(component.tag), complaint);
}
