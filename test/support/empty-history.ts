import { HISTORY_UNKNOWN, type History } from '#model/history.ts';

/** The history of a manual whose git tells nothing but that it is whole. */
export function emptyHistory(): History {
  return {
    state: 'complete',
    unknown: HISTORY_UNKNOWN.complete,
    revisionsById: new Map(),
    editionsById: new Map(),
    goneById: new Map(),
    uncommitted: [],
    draftById: new Map(),
    tags: [],
    skippedTags: [],
  };
}
