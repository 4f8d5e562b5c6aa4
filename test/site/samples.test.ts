import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#body/parse-body.ts';
import { COMPONENTS, componentSpec, type ComponentName } from '#model/components.ts';
import { componentSample } from '#site/samples.ts';

const NAMES = Object.keys(COMPONENTS) as ComponentName[];
const ENDING = '.sample.mdx';

describe('samples of components', () => {
  test('every component has a sample, and every sample a component', async () => {
    const files = await readdir('src/components/procedure');
    const samples = files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
    expect(samples.toSorted()).toEqual(NAMES.toSorted());
  });

  test.each(NAMES)('the sample of %s is read without a notice', (name) => {
    const { body, notices } = parseBody(componentSample(name), { file: `${name}${ENDING}`, line: 1 });
    expect(notices).toEqual([]);
    expect(body?.components.map((use) => use.name)).toContain(name);
  });

  test.each(NAMES)('the sample of %s shows every attribute', (name) => {
    const { body } = parseBody(componentSample(name), { file: `${name}${ENDING}`, line: 1 });
    const uses = body?.components.filter((use) => use.name === name) ?? [];
    const shown = new Set(uses.flatMap((use) => Object.keys(use.attributes)));
    expect([...shown].toSorted()).toEqual(Object.keys(componentSpec(name)?.attributes ?? {}).toSorted());
  });

  test.each(NAMES)('the sample of %s is short enough to be read at a glance', (name) => {
    const { length } = componentSample(name).split('\n');
    expect(length).toBeGreaterThanOrEqual(3);
    expect(length).toBeLessThanOrEqual(15);
  });
});
