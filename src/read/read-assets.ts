import type { Notice } from '#model/finding.ts';
import { checkAsset } from './check-asset.ts';
import type { ContentFile } from './list-files.ts';

/** The images and attachments that may be published, by path, and why others may not. */
export interface AssetsReading {
  assets: string[];
  notices: Notice[];
}

/** Checks every image and attachment among the files of the content folder. */
export function readAssets(contentDir: string, files: readonly ContentFile[]): AssetsReading {
  const checked = files
    .filter(({ kind }) => kind === 'asset')
    .map((file) => ({ path: file.path, notices: checkAsset(contentDir, file) }));
  return {
    assets: checked.filter(({ notices }) => notices.length === 0).map(({ path }) => path),
    notices: checked.flatMap(({ notices }) => notices),
  };
}
