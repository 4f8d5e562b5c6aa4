import type { AttributeSpec, ComponentSpec } from '#model/component-spec.ts';
import { COMPONENTS } from '#model/components.ts';

/** An attribute that a component has. */
export interface NamedSpec {
  name: string;
  spec: AttributeSpec;
}

/** The attributes of one component. */
export interface ComponentAttributes {
  /** A map, because authors may write any name: `constructor`, say. */
  byName: ReadonlyMap<string, NamedSpec>;
  /** Those whose absence is said by the check of the tag. */
  required: readonly NamedSpec[];
}

const BY_COMPONENT: ReadonlyMap<string, ComponentAttributes> = new Map(
  Object.entries(COMPONENTS).map(([name, { attributes }]) => [name, attributesOf(name, attributes)]),
);

/** The attributes of a component by its name; looked up once for a tag, and tags are what most bodies consist of. */
export function componentAttributes(name: string): ComponentAttributes {
  const attributes = BY_COMPONENT.get(name);
  if (!attributes) throw new Error(`There is no component ${name}`);
  return attributes;
}

function attributesOf(component: string, attributes: ComponentSpec['attributes']): ComponentAttributes {
  const specs = Object.entries(attributes).map(([name, spec]) => ({ name, spec }));
  return {
    byName: new Map(specs.map((each) => [each.name, each])),
    required: specs.filter(({ name, spec }) => spec.isRequired && !isRuleOfItsOwn(component, name)),
  };
}

/** The rule `step-has-actor` says that it is not there or empty, with its own severity. */
export function isRuleOfItsOwn(component: string, attribute: string): boolean {
  return component === 'Step' && attribute === 'actor';
}
