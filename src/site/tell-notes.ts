import { withUnseenNamed } from '#model/with-unseen-named.ts';

/** Tells the person at the keyboard what has to be known beside the output; a note may quote what an author wrote. */
export function tellNotes(notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`${withUnseenNamed(note)}\n`);
}
