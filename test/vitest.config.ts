import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const LONGEST_BUILD = 180_000;

/**
 * Three projects, by what they need: `core` nothing but Node, `site` real builds of the site, `browser` one built site
 * and a real Chromium. Run one with `--project core`.
 */
export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free; builds and browsers wait on other processes most of the time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/build/**', 'test/browser/**'],
          // Some start real processes, which take their time on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/build/**/*.test.ts'],
          globalSetup: ['test/support/fixture-site.setup.ts'],
          testTimeout: LONGEST_BUILD,
          hookTimeout: LONGEST_BUILD,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/chromium.setup.ts', 'test/support/fixture-site.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
