import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './ensure-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser that the browser tests start. */
    browserPath: string;
  }
}

/** Finds the browser once, before all browser tests. */
export default function setup(project: TestProject): void {
  project.provide('browserPath', ensureBrowser({ platform: process.platform, environment: process.env }));
}
