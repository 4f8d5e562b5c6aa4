import { rmSync } from 'node:fs';
import { runAstro } from '#site/build/run-astro.ts';
import { RENDERER } from '#site/renderer-adapter.ts';

// Makes the program that renders sites in a folder of its own, as a first build of a version of the software does.
const [folder = '', contentDir = '', cacheDir = '', asOf = ''] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
await runAstro('build', { contentDir, cacheDir, asOf, environment: { [RENDERER]: folder } }, ['--silent']);
