import { z } from 'zod';
import type { YamlNode } from './yaml-node.ts';

/**
 * The plain value of a YAML node as `schema` wants it: a number or truth value where text is asked for becomes the text
 * that the author typed (`extension: 0110`, `effectiveFrom: 20260401`).
 */
export function plainValue(node: YamlNode, schema: z.core.$ZodType | undefined): unknown {
  const base = baseOf(schema);
  if (node.kind === 'list') return node.items.map((item) => plainValue(item, elementOf(base)));
  if (node.kind === 'scalar')
    return wantsText(base) && node.value !== null ? textOf(node.value, node.text) : node.value;
  return Object.fromEntries(node.entries.map(({ key, node }) => [key, plainValue(node, memberOf(base, key))]));
}

/** What an optional or defaulted schema holds inside. */
function baseOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let base = schema;
  while (
    base instanceof z.ZodOptional ||
    base instanceof z.ZodDefault ||
    base instanceof z.ZodPrefault ||
    base instanceof z.ZodNullable
  ) {
    base = base.def.innerType;
  }
  return base;
}

/** The schema of the member that `path` leads to inside a schema; undefined where there is none. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((inner, key) => {
    const base = baseOf(inner);
    return typeof key === 'number' ? elementOf(base) : memberOf(base, String(key));
  }, schema);
}

/** What counts where a field is left out; undefined where nothing does, or where only its members have a default. */
export function defaultOf(schema: z.core.$ZodType): unknown {
  return schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
}

/** The keys that the mapping at `path` inside a schema may have; none where it is no mapping with fixed keys. */
export function memberKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const base = baseOf(schemaAt(schema, path));
  return base instanceof z.ZodObject ? Object.keys(base.def.shape) : [];
}

function elementOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodArray ? schema.def.element : undefined;
}

function memberOf(schema: z.core.$ZodType | undefined, key: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodRecord) return schema.def.valueType;
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.hasOwn(schema.def.shape, key) ? schema.def.shape[key] : undefined;
}

function wantsText(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodString || schema instanceof z.ZodEnum;
}

function textOf(value: string | number | boolean, written: string): string {
  return typeof value === 'string' ? value : written;
}
