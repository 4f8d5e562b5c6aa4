/** Where files stand below the content folder, with `/` on every system (design.md 3). What may lie there: `read/known-files.ts`. */
export const contentPath = {
  register: (name: string) => `registers/${name}.csv`,
  folder: (sectionId: string) => `sections/${sectionId}`,
  section: (id: string) => `sections/${id}/section.yaml`,
  inventory: (sectionId: string) => `sections/${sectionId}/inventory.csv`,
  /** An image or attachment of a section, as its procedures and the register of forms name it: `images/…`, `files/…`. */
  media: (sectionId: string, file: string) => `sections/${sectionId}/${file}`,
} as const;

const IN_SECTION = /^sections\/([^/]+)\//u;
const MEDIA = /^sections\/[^/]+\/(?:images|files)\//u;
const PROCEDURE = /^sections\/[^/]+\/procedures\/[^/]+\.mdx$/u;

/** The id of the section in whose folder a file stands; undefined for the files of the whole organisation. */
export function sectionIn(path: string): string | undefined {
  return IN_SECTION.exec(path)?.[1];
}

/** True where a file is an image or attachment of a section by its place. */
export function isMediaPath(path: string): boolean {
  return MEDIA.test(path);
}

/** True where a file is a procedure by its place. */
export function isProcedurePath(path: string): boolean {
  return PROCEDURE.test(path);
}

/** The number of the procedure in a file of `isProcedurePath`: its name without the ending. */
export function procedureIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
}
