import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Served } from '#site/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as web servers do: what is text is sent compressed. */
export async function serveCompressed(dir: string): Promise<Served> {
  const server = createServer((request, response) => {
    const file = join(dir, decodeURIComponent(new URL(request.url ?? '', 'http://local').pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(file)];
    const bytes = readFileSync(file);
    if (type === undefined) return response.end(bytes);
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
