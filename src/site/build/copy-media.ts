import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '#read/list-files.ts';

/** Where an image or attachment of a section is published: `media/<section>/<name>`. */
export function mediaAddress(asset: string): string | undefined {
  const match = /^sections\/([^/]+)\/(?:images|files)\/(.+)$/.exec(asset);
  return match ? `media/${match[1]}/${match[2]}` : undefined;
}

/** Copies the images and attachments of the content into a built site. */
export function copyMedia(contentDir: string, dir: string): void {
  for (const { path, kind } of listFiles(contentDir).files) {
    const to = kind === 'asset' ? mediaAddress(path) : undefined;
    if (to === undefined) continue;
    mkdirSync(dirname(join(dir, to)), { recursive: true });
    copyFileSync(join(contentDir, path), join(dir, to));
  }
}
