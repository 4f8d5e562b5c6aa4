/** What a file of the content folder is for, told by its place alone. */
export type FileKind = 'settings' | 'roster' | 'register' | 'section' | 'inventory' | 'procedure' | 'asset';

const SEGMENT = '[^/]+';
const IMAGES = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg'];
// prettier-ignore
const ATTACHMENTS = [
  ...IMAGES, 'pdf', 'xlsx', 'xls', 'docx', 'doc', 'pptx', 'ppt', 'ods', 'odt', 'odp', 'csv', 'txt', 'zip', 'jtd', 'jtdc', 'dxf',
];

const PLACES: readonly (readonly [RegExp, FileKind])[] = [
  [/^manual\.yaml$/u, 'settings'],
  [/^roster\.csv$/u, 'roster'],
  [
    /^registers\/(?:(?:laws|forms|systems|terms|search-words|stop-words|readings|confusable-kanji)\.csv|(?:measures|branches)\.yaml)$/u,
    'register',
  ],
  [new RegExp(`^sections/${SEGMENT}/section\\.yaml$`, 'u'), 'section'],
  [new RegExp(`^sections/${SEGMENT}/inventory\\.csv$`, 'u'), 'inventory'],
  [new RegExp(`^sections/${SEGMENT}/procedures/${SEGMENT}\\.mdx$`, 'u'), 'procedure'],
  [new RegExp(`^sections/${SEGMENT}/images/.+\\.(?:${IMAGES.join('|')})$`, 'iu'), 'asset'],
  [new RegExp(`^sections/${SEGMENT}/files/.+\\.(?:${ATTACHMENTS.join('|')})$`, 'iu'), 'asset'],
];

/** Editors add an ending of their own, which Windows does not show; as an attachment the procedure would be nowhere. */
const DOUBLE_ENDING = /\.mdx(\.[^./]+)$/iu;

/** The kind of the file at `path` (relative to the content folder); undefined where no such file belongs there. */
export function kindOf(path: string): FileKind | undefined {
  return DOUBLE_ENDING.test(path) ? undefined : PLACES.find(([pattern]) => pattern.test(path))?.[1];
}

const FOLDERS = /^(?:registers|sections(?:\/[^/]+(?:\/(?:procedures|(?:images|files)(?:\/[^/]+){0,4}))?)?)$/u;

/** True where a folder belongs at `path` (relative to the content folder). */
export function isFolderPlace(path: string): boolean {
  return FOLDERS.test(path);
}

/** What to do with a file that does not belong where it is: one Japanese sentence. */
export function placeAdvice(path: string): string {
  const [, ending] = DOUBLE_ENDING.exec(path) ?? [];
  if (ending !== undefined)
    return `名前の終わりの「${ending}」を消し、「.mdx」で終わる名前にしてください。見えないときは、エクスプローラーの「表示」で「ファイル名拡張子」を選んでください。`;
  if (/(?:^|\/)inventory\.[^/]*$/iu.test(path) && !path.endsWith('.csv'))
    return '表計算ソフトで「CSV UTF-8（コンマ区切り）」を選び、「inventory.csv」の名前で保存してください。';
  if (/\/procedures\/[^/]+\.(?:docx?|xlsx?|odt|jtd)$/iu.test(path))
    return '文章を「.mdx」のファイルに写してください。元のファイルも配るときは、files のフォルダーに置きます。';
  if (/\.(?:bmp|tiff?|heic|emf|wmf)$/iu.test(path))
    return 'PNGかJPEGで保存し直し、images のフォルダーに置いてください。';
  if (/\.(?:md|markdown)$/iu.test(path)) return '手順書は procedures フォルダーに「.mdx」の名前で置いてください。';
  if (/\.mdx$/iu.test(path))
    return '手順書は「sections/課の記号/procedures/」のすぐ下に小文字の「.mdx」で置いてください。';
  if (/\.(?:ya?ml|csv)$/iu.test(path)) return '名前と置き場所を「作成の手引」の一覧に合わせてください。';
  if (new RegExp(`\\.(?:${ATTACHMENTS.join('|')})$`, 'iu').test(path))
    return '画像は images、添付ファイルは files のフォルダーに置いてください。';
  return '手順書に要らないファイルです。このフォルダーから取り除いてください。';
}

/** Of Windows, macOS, network drives, LibreOffice, git and editors. A name with a dot is not harmless by itself: `.env`. */
const LEFT_BEHIND =
  /^(?:thumbs\.db|desktop\.ini|~\$.*|\.ds_store|\._.*|\.(?:spotlight-v100|trashes|fseventsd|appledouble|localized)|\.nfs.*|\.~lock\..*#|.*\.sw[op]|\.git|\.git(?:keep|ignore|attributes|modules)|\.keep|\.editorconfig|\.prettierrc|\.vscode|\.idea|\.obsidian)$/iu;

/** Files that systems leave behind and nobody writes: read by nothing, reported by nothing. */
export function isIgnored(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
