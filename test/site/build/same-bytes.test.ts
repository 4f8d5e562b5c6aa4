import { expect, inject, test } from 'vitest';
import { mustBuild } from '../../support/build-command.ts';
import { differences } from '../../support/compare-sites.ts';
import { workPlace } from '../../support/work-place.ts';

const { dir, cacheDir } = inject('fixtureSite');

test('two clean builds are the same, whatever the zone, the language and the folder', async () => {
  const { clean } = await workPlace(cacheDir);
  await mustBuild({ ...clean, environment: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' } });
  expect(differences(clean.outDir, dir)).toEqual([]);
});

test('a build from a warm cache with nothing changed is the same', async () => {
  const { warm } = await workPlace(cacheDir);
  await mustBuild(warm);
  expect(differences(warm.outDir, dir)).toEqual([]);
});
