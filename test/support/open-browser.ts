import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Without these the browser talks to hosts of its own, which a closed network refuses many at a time. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
