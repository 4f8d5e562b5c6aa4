import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { QUIET } from './browser-arguments.ts';

/** Starts the machine's browser for a test file and ends it after; the function gives it to the tests. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browserPath'), args: QUIET });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is there only while tests run');
    return browser;
  };
}
