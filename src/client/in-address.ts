/** The longest question that an address has room for: servers refuse longer ones. */
const LONGEST = 200;

/** A question as it stands in an address. */
export function inAddress(question: string): string {
  return question.toWellFormed().slice(0, LONGEST).toWellFormed();
}
