import { readFileSync } from 'node:fs';
import type { ComponentName } from '#model/components.ts';

/** The text of a component's sample: how an author writes it. Data, parsed like any procedure's body. */
export function componentSample(name: ComponentName): string {
  return read(`src/components/procedure/${name}.sample.mdx`);
}

/** The small but complete procedure that the authors' guide shows. */
export function exampleProcedure(): string {
  return read('src/site/procedure.sample.mdx');
}

// All commands run at the root of the project.
function read(file: string): string {
  return readFileSync(file, 'utf8').trimEnd();
}
