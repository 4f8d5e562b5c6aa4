import type { ComponentUse } from '#model/body.ts';
import type { ComponentName } from '#model/components.ts';
import type { Procedure } from '#model/procedure.ts';

/** The components of one kind in a procedure, in the order of its text; none where its body cannot be read. */
export function usesOf({ body }: Pick<Procedure, 'body'>, name: ComponentName): ComponentUse[] {
  return body?.components.filter((use) => use.name === name) ?? [];
}
