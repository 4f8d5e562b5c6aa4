import type { Procedure } from './procedure.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The audience of two that fewer people belong to. */
export function narrowest(a: Procedure['audience'], b: Procedure['audience']): Procedure['audience'] {
  return VOCABULARY.audience.indexOf(a) > VOCABULARY.audience.indexOf(b) ? a : b;
}
