/**
 * An error of the disk in the words of the person at the keyboard, who can mend it; undefined for any other error. What can
 * be done where nothing can be written at all depends on the command: it is said in `elsewhere`, a sentence or nothing.
 */
export function writeFault(error: unknown, elsewhere: string): string | undefined {
  const fault = (error ?? {}) as NodeJS.ErrnoException;
  const reason = reasonOf(fault);
  if (reason === undefined) return undefined;
  return `${unwritable(fault)}${reason}${NO_PLACE.has(reason) ? elsewhere : ''}`;
}

/** Of a file that was opened already, Node says no name; of a copy, the disk is that of the second. */
function unwritable({ path, syscall, ...fault }: NodeJS.ErrnoException): string {
  const dest = 'dest' in fault && syscall === 'copyfile' ? String(fault.dest) : path;
  return dest === undefined ? '' : `「${dest}」に書き込めません。`;
}

/** A file that is missing may be our own fault; a folder that cannot be made with all above it has no drive to lie on. */
function reasonOf({ code = '', syscall }: NodeJS.ErrnoException): string | undefined {
  if (syscall === 'listen') return undefined;
  return syscall === 'mkdir' && Object.hasOwn(OF_FOLDERS, code) ? OF_FOLDERS[code] : REASONS[code];
}

const NO_DRIVE = 'ドライブがないか、名前に使えない字があります。';
const READ_ONLY = '読取り専用の場所です。';
const NO_RIGHT = 'フォルダーに書き込む権限を確かめ、開いているファイルがあれば閉じてください。';
const FILE_THERE = 'フォルダーのあるべき所に、同じ名前のファイルがあります。そのファイルの名前を変えてください。';
const NO_PLACE: ReadonlySet<string> = new Set([NO_DRIVE, READ_ONLY]);
const OF_FOLDERS: Readonly<Record<string, string>> = { ENOENT: NO_DRIVE, EEXIST: FILE_THERE };
const REASONS: Readonly<Record<string, string>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EBUSY: NO_RIGHT,
  ENOTDIR: FILE_THERE,
  EROFS: READ_ONLY,
  ENOSPC: 'ディスクの空きがありません。空きを作ってから、もう一度実行してください。',
};
