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

/** A procedure of 標準版 with every heading in its order, to copy from the guide. */
export function standardProcedure(): string {
  return read('src/site/standard.sample.mdx');
}

/** The two files with which a new section begins, to copy from the guide. */
export function exampleSection(): Readonly<Record<'section.yaml' | 'inventory.csv', string>> {
  return {
    'section.yaml': read('src/site/section.sample.yaml'),
    'inventory.csv': read('src/site/inventory.sample.csv'),
  };
}

// All commands run at the root of the project.
function read(file: string): string {
  return readFileSync(file, 'utf8').trimEnd();
}
