import { expect, test } from 'vitest';
import type { Segment } from '#model/body.ts';
import type { ComponentName } from '#model/components.ts';
import { partRuns } from '#site/part-runs.ts';

const part = (component: ComponentName, name: string): Segment => ({
  component,
  attributes: { name },
  index: 0,
  isInline: false,
  children: [],
});

test('forms in a row are one table, and the order of the text stays', () => {
  const runs = partRuns([
    '<p>用意します。</p>',
    part('Form', '住民異動届'),
    part('Form', '委任状'),
    part('Law', '住民基本台帳法'),
    part('System', '住民記録システム'),
    part('System', '財務会計システム'),
    part('Form', '転出証明書'),
  ]);
  const shown = runs.map((run) => {
    if (typeof run === 'string') return run;
    return 'list' in run ? [run.list, ...run.uses.map(({ name }) => name)] : run.component;
  });
  expect(shown).toEqual([
    '<p>用意します。</p>',
    ['Form', '住民異動届', '委任状'],
    ['Law', '住民基本台帳法'],
    'System',
    'System',
    ['Form', '転出証明書'],
  ]);
});
