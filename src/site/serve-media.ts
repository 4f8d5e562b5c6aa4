import type { IncomingMessage, ServerResponse } from 'node:http';
import { listFiles } from '#read/list-files.ts';
import { readAssets } from '#read/read-assets.ts';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { mediaAddress } from './media-address.ts';

const FOLDER = '/media/';

/** A Vite plugin for the live preview: answers with images and attachments, which a build copies into the site. */
export function serveMedia(contentDir: string): Plugin {
  return {
    name: 'tsugite:serve-media',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(mediaHandler(contentDir));
    },
  };
}

/** Answers requests for what of the content folder may be published, at the address that a build gives it; leaves all others to `next`. */
export function mediaHandler(contentDir: string) {
  const files = sirv(contentDir, { etag: true, dev: true });
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [address = ''] = request.url?.split('?') ?? [];
    const asset = address.startsWith(FOLDER) ? assetAt(contentDir, address.slice(1)) : undefined;
    if (asset === undefined) return next();
    request.url = `/${asset.split('/').map(encodeURIComponent).join('/')}`;
    files(request, response, next);
  };
}

function assetAt(contentDir: string, address: string): string | undefined {
  const asked = listFiles(contentDir).files.filter(({ path }) => encoded(mediaAddress(path)) === encoded(address));
  return readAssets(contentDir, asked).assets[0];
}

/** Browsers write an address with more or fewer escapes; one that cannot be read is compared as it is. */
function encoded(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, 'http://localhost/')) return address;
  return new URL(address, 'http://localhost/').pathname;
}
