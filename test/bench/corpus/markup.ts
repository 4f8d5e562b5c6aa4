import type { ComponentName } from '#model/components.ts';

/** A component in the form that authors write; with `children` as a block of its own, without as one line. */
export function component(
  name: ComponentName,
  attributes: Readonly<Record<string, string | true | undefined>>,
  children?: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [value === true ? ` ${key}` : ` ${key}="${value}"`];
  });
  const tag = `<${name}${written.join('')}`;
  return children === undefined ? `${tag} />` : `${tag}>\n\n${children}\n\n</${name}>`;
}

/** A bulleted list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  const rule = head.map(() => '---');
  return [head, rule, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A part of a body under its heading. */
export function part(heading: string, ...blocks: readonly string[]): string {
  return [`## ${heading}`, ...blocks].join('\n\n');
}
