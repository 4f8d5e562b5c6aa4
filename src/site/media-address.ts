import { address } from '#model/address.ts';
import { contentPath, isMediaPath, sectionIn } from '#model/content-path.ts';

/** Where an image or attachment is published, told by its path below the content folder; undefined for other files. */
export function mediaAddress(asset: string): string | undefined {
  const section = sectionIn(asset);
  if (section === undefined || !isMediaPath(asset)) return undefined;
  return address.media(section, asset.slice(contentPath.media(section, '').length));
}
