/** True for an error of the file system that the author can mend: no permission, gone meanwhile, or a link. */
export function isPassingError(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return ['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'EISDIR', 'EBUSY'].includes(String(code));
}

/** What `read` gives of a file; undefined where the author can mend why it cannot be opened. Throws where the disk fails. */
export function whereOpen<T>(file: string, read: (file: string) => T): T | undefined {
  try {
    return read(file);
  } catch (cause) {
    if (isPassingError(cause)) return undefined;
    throw new Error(`${file} cannot be read.`, { cause });
  }
}
