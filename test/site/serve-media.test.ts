import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address } from '#model/address.ts';
import { mediaHandler } from '#site/serve-media.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
let server: Server;
let url = '';

beforeAll(async () => {
  const content = await temporaryFolder();
  await writeFiles(content, {
    'roster.csv': '職員番号',
    'sections/a/section.yaml': '',
    'sections/a/images/図 1.svg': svg(''),
    'sections/a/images/bad.svg': svg('<script>alert(1)</script>'),
    'sections/a/files/記入例.txt': '一',
  });
  const handler = mediaHandler(content);
  server = createServer((request, response) => handler(request, response, () => response.writeHead(404).end('next')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => server.close());

test.each([
  ['images/図 1.svg', 'image/svg+xml', svg('')],
  ['files/記入例.txt', 'text/plain', '一'],
])('shows %s in the live preview, where a build puts it', async (file, type, text) => {
  const response = await fetch(url + address.media('a', file));
  expect([response.status, await response.text()]).toEqual([200, text]);
  expect(response.headers.get('content-type')).toContain(type);
});

test.each([
  'media/a/bad.svg',
  'media/a/none.png',
  'roster.csv',
  'media/..%2froster.csv',
  'media/a/%E3%81',
  'media/a/files',
])('leaves %s to others', async (path) => {
  const response = await fetch(url + path);
  expect([response.status, await response.text()]).toEqual([404, 'next']);
});
