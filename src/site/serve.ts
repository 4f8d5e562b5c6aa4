import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { rebaseHtml } from './rebase-segments.ts';

/** A running server: where it answers, and how to end it. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site on this machine only. Port 0 takes any free port, and so does a port that is taken. */
export async function serve(dir: string, port: number): Promise<Served> {
  const files = sirv(dir, { etag: true, dev: true });
  const server = createServer((request, response) => {
    if (!isRange(request.headers.range)) delete request.headers.range;
    files(request, response, () => notFound(dir, request.url ?? '/', response));
  });
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${bound}/`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** sirv throws for a range that ends before it starts. What is no range is to be ignored (RFC 9110, 14.2). */
function isRange(written = ''): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/u.exec(written) ?? [];
  return first !== undefined && (last === '' || Number(first) <= Number(last));
}

/**
 * Answers with the site's own page for missing ones; sirv itself always says 200. The page's links are relative to the root
 * of the site, and an old address may lie deeper.
 */
function notFound(dir: string, url: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  const [path = ''] = url.split('?');
  // `OPTIONS *` asks about the server as a whole: its address has no slash.
  const root = '../'.repeat(Math.max(0, path.split('/').length - 2));
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    existsSync(page) ? rebaseHtml(readFileSync(page, 'utf8'), root).replace('data-root=""', `data-root="${root}"`) : '',
  );
}

/** Windows keeps ranges of ports for virtual machines, and refuses them with the second. */
const TAKEN = new Set(['EADDRINUSE', 'EACCES']);

async function listen(server: Server, port: number): Promise<void> {
  try {
    await tryListen(server, port);
  } catch (error) {
    if (!TAKEN.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await tryListen(server, 0);
  }
}

function tryListen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
