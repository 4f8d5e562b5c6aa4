import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { whenFree } from '#read/held-files.ts';
import { mediaAddress } from '../media-address.ts';

/** Copies images and attachments of the content (`assets`, relative to it) into a built site. */
export function copyMedia(contentDir: string, assets: readonly string[], dir: string): void {
  for (const path of assets) {
    const to = mediaAddress(path);
    if (to === undefined) continue;
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    whenFree(() => copyFileSync(join(contentDir, path), join(dir, to)));
  }
}
