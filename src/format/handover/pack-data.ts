import { COVERAGE_STATE_LABEL } from '#model/coverage-state.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import { GAP_LABEL } from './gap-label.ts';

/** A pack as a reader of its JSON meets it, states and gaps in words; the hash on the cover is that of this. */
export function packData(pack: HandoverPack): object {
  return {
    ...pack,
    works: pack.works.map((work) => ({ ...work, state: COVERAGE_STATE_LABEL[work.state] })),
    gaps: pack.gaps.map((gap) => ({ ...gap, kind: GAP_LABEL[gap.kind] })),
  };
}
