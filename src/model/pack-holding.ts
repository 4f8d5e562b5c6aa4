/**
 * What changes hands: a ledger, a thing that is kept somewhere, money, the use of a system, a form. `detail` says what
 * `place` does not.
 */
export interface PackHolding {
  name: string;
  place: string;
  detail: string;
  /** Ids of the works or procedures that name it. */
  from: readonly string[];
}
