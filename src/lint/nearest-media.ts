import { contentPath, sectionIn } from '#model/content-path.ts';
import { nearest } from '#model/nearest.ts';

/**
 * The image or attachment that was probably meant by one that is not there (`images/…`, `files/…` of a section): one of a near
 * name in the same folder of that section, or the one of that very name in its other folder. undefined where none is.
 */
export function nearestMedia(
  { section, file }: { section: string; file: string },
  assets: readonly string[],
): string | undefined {
  const root = contentPath.media(section, '');
  const own = assets.filter((asset) => sectionIn(asset) === section).map((asset) => asset.slice(root.length));
  const folder = file.slice(0, file.indexOf('/') + 1);
  const beside = own.filter((other) => other.startsWith(folder));
  const near = nearest(nameIn(file), beside.map(nameIn));
  const wanted = near ?? nameIn(file);
  return [...beside, ...own].find((other) => nameIn(other) === wanted);
}

function nameIn(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}
