import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '#site/serve.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

let served: Served;

beforeAll(async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'secret.txt': 'secret', 'site-beside/secret.txt': 'secret' });
  const dir = join(folder, 'site');
  await writeFiles(dir, { 'index.html': 'home', '404.html': 'not here', 'works/a.html': 'work', 'assets/a.js': '1' });
  served = await serve(dir, 0);
});

afterAll(() => served.close());

test.each([
  { path: '', status: 200, text: 'home', type: 'text/html' },
  { path: 'index.html', status: 200, text: 'home', type: 'text/html' },
  { path: 'works/a.html', status: 200, text: 'work', type: 'text/html' },
  { path: 'works/a.html?q=1', status: 200, text: 'work', type: 'text/html' },
  { path: 'assets/a.js', status: 200, text: '1', type: 'text/javascript' },
  { path: 'missing.html', status: 404, text: 'not here', type: 'text/html' },
  { path: 'works/', status: 404, text: 'not here', type: 'text/html' },
])('answers /$path with $status', async ({ path, status, text, type }) => {
  const response = await fetch(new URL(path, served.url));
  expect([response.status, await response.text()]).toEqual([status, text]);
  expect(response.headers.get('content-type')).toContain(type);
});

test.each([
  '..%2fsecret.txt',
  '..%2fsite-beside%2fsecret.txt',
  '%2e%2e/secret.txt',
  '%2e%2e%2fsite-beside/secret.txt',
  '..%5csecret.txt',
  '%00',
  '%',
])('gives nothing outside for %s', async (path) => {
  const response = await fetch(served.url + path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toContain('secret');
});

test.each(['OPTIONS *', 'GET //', 'GET http://127.0.0.1', 'GET *', 'GET /%ff', 'OPTIONS /..//..', 'POST /a/b/c'])(
  'answers %s, and goes on',
  async (request) => {
    expect(await rawAnswer(request)).toMatch(/^HTTP\/1\.1 \d{3} /u);
    expect((await fetch(served.url)).status).toBe(200);
  },
);

test.each([
  ['bytes=1-2', 206, 'om'],
  ['bytes=2-1', 200, 'home'],
  ['bytes=-2', 200, 'home'],
  ['words=1-2', 200, 'home'],
])('answers a request for the range %s with %i', async (range, status, text) => {
  const response = await fetch(served.url, { headers: { range } });
  expect([response.status, await response.text()]).toEqual([status, text]);
});

/** What comes back for a line that no browser sends. */
function rawAnswer(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () =>
      socket.write(`${request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

test('listens on this machine only', () => {
  expect(new URL(served.url).hostname).toBe('127.0.0.1');
});

test('takes any free port where the wanted one is taken', async () => {
  const second = await serve(await temporaryFolder(), Number(new URL(served.url).port));
  expect(second.url).not.toBe(served.url);
  await second.close();
});

test('answers 404 without a page of its own', async () => {
  const bare = await serve(await temporaryFolder(), 0);
  expect((await fetch(new URL('missing.html', bare.url))).status).toBe(404);
  await bare.close();
});
