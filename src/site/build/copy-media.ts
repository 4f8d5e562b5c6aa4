import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#read/list-files.ts';
import { readAssets } from '#read/read-assets.ts';
import { mediaAddress } from '../media-address.ts';

/** Copies the images and attachments of the content that may be published into a built site. */
export function copyMedia(contentDir: string, dir: string): void {
  for (const path of readAssets(contentDir, listFiles(contentDir).files).assets) {
    const to = mediaAddress(path);
    if (to === undefined) continue;
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    copyFileSync(join(contentDir, path), join(dir, to));
  }
}
