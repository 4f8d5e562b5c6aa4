import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manual } from '#model/manual.ts';

/** Where an image or attachment of a section is published: `media/<section>/<name>`. */
export function mediaAddress(asset: string): string | undefined {
  const match = /^sections\/([^/]+)\/(?:images|files)\/(.+)$/.exec(asset);
  return match ? `media/${match[1]}/${match[2]}` : undefined;
}

/** Copies the images and attachments of the content into a built site. */
export function copyMedia(manual: Manual, contentDir: string, dir: string): void {
  for (const asset of manual.assets) {
    const to = mediaAddress(asset);
    if (to === undefined) continue;
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    copyFileSync(join(contentDir, asset), join(dir, to));
  }
}
