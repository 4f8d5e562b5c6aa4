import { contentPath } from '#model/content-path.ts';
/** What a file of the content folder is for, told by its place alone. */
export type FileKind = 'settings' | 'roster' | 'register' | 'section' | 'inventory' | 'procedure' | 'asset';

const SEGMENT = '[^/]+';
/** Endings of images that procedures may show. */
export const IMAGES: readonly string[] = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg'];
/** Endings of files that procedures may hand to their readers. */
// prettier-ignore
export const ATTACHMENTS: readonly string[] = [
  ...IMAGES, 'pdf', 'xlsx', 'xls', 'docx', 'doc', 'pptx', 'ppt', 'ods', 'odt', 'odp', 'csv', 'txt', 'zip', 'jtd', 'jtdc', 'dxf',
];

/** What the whole organisation keeps beside the sections. */
export const REGISTERS: readonly string[] = [
  ...['laws', 'forms', 'systems', 'terms', 'search-words', 'stop-words', 'readings', 'confusable-kanji'].map(
    contentPath.register,
  ),
  ...['measures', 'branches'].map((name) => `registers/${name}.yaml`),
];

const PLACES: readonly (readonly [RegExp, FileKind])[] = [
  [/^manual\.yaml$/u, 'settings'],
  [/^roster\.csv$/u, 'roster'],
  [new RegExp(`^(?:${REGISTERS.join('|').replaceAll('.', '\\.')})$`, 'u'), 'register'],
  [new RegExp(`^sections/${SEGMENT}/section\\.yaml$`, 'u'), 'section'],
  [new RegExp(`^sections/${SEGMENT}/inventory\\.csv$`, 'u'), 'inventory'],
  [new RegExp(`^sections/${SEGMENT}/procedures/${SEGMENT}\\.mdx$`, 'u'), 'procedure'],
  [new RegExp(`^sections/${SEGMENT}/images/.+\\.(?:${IMAGES.join('|')})$`, 'iu'), 'asset'],
  [new RegExp(`^sections/${SEGMENT}/files/.+\\.(?:${ATTACHMENTS.join('|')})$`, 'iu'), 'asset'],
];

/** Editors add an ending of their own, which Windows does not show; as an attachment the procedure would be nowhere. */
const DOUBLE_ENDING = /\.mdx\.[^./]+$/iu;

/** The kind of the file at `path` (relative to the content folder); undefined where no such file belongs there. */
export function kindOf(path: string): FileKind | undefined {
  return DOUBLE_ENDING.test(path) ? undefined : PLACES.find(([pattern]) => pattern.test(path))?.[1];
}

const FOLDERS = /^(?:registers|sections(?:\/[^/]+(?:\/(?:procedures|(?:images|files)(?:\/[^/]+){0,4}))?)?)$/u;

/** True where a folder belongs at `path` (relative to the content folder). */
export function isFolderPlace(path: string): boolean {
  return FOLDERS.test(path);
}

/** Of Windows, macOS, network drives, LibreOffice, git and editors. A name with a dot is not harmless by itself: `.env`. */
const LEFT_BEHIND =
  /^(?:thumbs\.db|desktop\.ini|~\$.*|\.ds_store|\._.*|\.(?:spotlight-v100|trashes|fseventsd|appledouble|localized)|\.nfs.*|\.~lock\..*#|.*\.sw[op]|\.git|\.git(?:keep|ignore|attributes|modules)|\.keep|\.editorconfig|\.prettierrc|\.vscode|\.idea|\.obsidian)$/iu;

/** Files that systems leave behind and nobody writes: read by nothing, reported by nothing. */
export function isIgnored(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
