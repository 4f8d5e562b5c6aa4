import { fileURLToPath } from 'node:url';

/**
 * A small but complete content folder: three sections, nine works, five procedures (one current with all components, one
 * overdue, one due soon, one not yet in force, one broken), all registers and an image.
 */
export const FIXTURE_CONTENT = fileURLToPath(new URL('../fixtures/site-content', import.meta.url));

/** The day on which the fixture is what it says it is. */
export const AS_OF = '2026-11-22';
