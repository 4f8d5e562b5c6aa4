/** True on Windows, which has no pipes with a name and takes fewer names for files. */
export const ON_WINDOWS = process.platform === 'win32';
