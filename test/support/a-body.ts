import type { Body, ComponentUse } from '#model/body.ts';
import type { ComponentName } from '#model/components.ts';

/** A component as it stands in a body: aUse('Check', { by: '本人', what: '氏名' }, { parent: 0 }). */
export function aUse(
  name: ComponentName,
  attributes: ComponentUse['attributes'] = {},
  more: Partial<ComponentUse> = {},
): ComponentUse {
  return { name, attributes, parent: -1, text: '', line: 20, column: 1, ...more };
}

/** A checked body with these components and nothing else, unless `more` says so. */
export function aBody(components: readonly ComponentUse[] = [], more: Partial<Body> = {}): Body {
  return { digest: '0'.repeat(64), components, headings: [], links: [], images: [], texts: [], ...more };
}
