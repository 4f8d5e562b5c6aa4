import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Every file says that it was made on this day: a file that tells when it was made is another one each time. */
const MADE = '2000-01-01T00:00:00Z';
const PROPERTIES = 'docProps/core.xml';

/** A Word file without the time at which it was made, so that the same content is the same bytes. */
export function undatedDocx(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const properties = files[PROPERTIES];
  if (!properties) throw new Error(`The Word file has no ${PROPERTIES}`);
  const undated = strFromU8(properties).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${MADE}`);
  return zipSync({ ...files, [PROPERTIES]: strToU8(undated) }, { mtime: new Date(2000, 0, 1) });
}
