/**
 * What searches found in texts in an earlier run of 点検: of two thousand procedures, an edit changes one. Whoever asks for the
 * 点検 keeps it.
 */
export interface KeptFinds {
  /**
   * What `find` gives: plain data that depends on nothing but the code, the name of the `search` and the text that `key` stands
   * for. It is not called where an earlier run of the same code has searched that text.
   */
  of<T>(search: string, key: string, find: () => readonly T[]): readonly T[];
}

/** Where nothing is kept from run to run. */
export const NOTHING_KEPT: KeptFinds = { of: (_search, _key, find) => find() };
