/** True for an error of the file system that the author can mend: no permission, gone meanwhile, or a link. */
export function isPassingError(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return ['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'EISDIR', 'EBUSY'].includes(String(code));
}
