import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkTarget } from '#body/link-target.ts';
import { listFiles } from '#read/list-files.ts';
import { readAssets } from '#read/read-assets.ts';
import { copyMedia } from '#site/build/copy-media.ts';
import { filesBelow } from '#site/build/manifest.ts';
import { mediaAddress } from '#site/media-address.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

test.each(['images/図.svg', 'images/a/b.png', 'images/files/b.png', 'files/様式.xlsx', 'files/a/b.pdf'])(
  'puts %s where its links lead',
  (path) => {
    const target = linkTarget(`../${path}`, 'soumu');
    const href = target.kind === 'media' ? decodeURIComponent(target.href) : '';
    expect(`../${mediaAddress(`sections/soumu/${path}`)}`).toBe(href);
  },
);

test('keeps images of a folder called files apart from attachments, whatever the case of their names', async () => {
  const [content, site] = [await temporaryFolder(), await temporaryFolder()];
  const paths = [
    'files/a.svg',
    'images/a.svg',
    'images/files/a.svg',
    'images/Files/b/a.svg',
    'images/images/files/a.svg',
  ];
  const assets = paths.map((path) => `sections/a/${path}`);
  await writeFiles(content, Object.fromEntries(assets.map((path) => [path, path])));
  copyMedia(content, assets, site);
  for (const path of assets) expect(readFileSync(join(site, mediaAddress(path) ?? ''), 'utf8')).toBe(path);
  const addresses = assets.map((path) => mediaAddress(path)?.toLowerCase());
  expect(new Set(addresses).size).toBe(assets.length);
});

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

test('copies what may be published and nothing else', async () => {
  const [content, site] = [await temporaryFolder(), await temporaryFolder()];
  await writeFiles(content, {
    'sections/a/section.yaml': '',
    'sections/a/images/good.svg': svg(''),
    'sections/a/images/bad.svg': svg('<script>alert(1)</script>'),
    'sections/a/files/bad.pdf': '<html>',
    'sections/a/files/good.txt': '一',
    'sections/a/files/.env': 'SECRET=1',
  });
  copyMedia(content, readAssets(content, listFiles(content).files).assets, site);
  expect(filesBelow(site)).toEqual(['media/a/files/good.txt', 'media/a/good.svg']);
});
