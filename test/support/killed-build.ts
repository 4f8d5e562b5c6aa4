import { runProgram } from '#site/build/run-astro.ts';
import { withBuildLock } from '#site/build/with-build-lock.ts';

/** A build that has started a program, which outlives it where it is killed. Whoever starts this ends both. */
const [cacheDir = ''] = process.argv.slice(2);
const options = { contentDir: 'content', cacheDir, asOf: '2026-04-01' };

await withBuildLock(cacheDir, async () => {
  const ended = runProgram(['--eval', 'setInterval(() => undefined, 60_000)'], options);
  process.stdout.write('started');
  await ended;
});
