/** A procedure's number: a work's id, with -01, -02 … where a work has several procedures. */
const PROCEDURE_ID = /^([a-z]{2,6}-[0-9]{3})(?:-[0-9]{2})?$/u;

/** The work that a procedure's number names; undefined where it has another form. */
export function workInNumber(id: string): string | undefined {
  return PROCEDURE_ID.exec(id)?.[1];
}
