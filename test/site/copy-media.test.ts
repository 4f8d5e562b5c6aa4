import { expect, test } from 'vitest';
import { linkTarget } from '#body/link-target.ts';
import { listFiles } from '#read/list-files.ts';
import { readAssets } from '#read/read-assets.ts';
import { copyMedia } from '#site/build/copy-media.ts';
import { filesBelow } from '#site/build/manifest.ts';
import { mediaAddress } from '#site/media-address.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

test.each(['images/図.svg', 'images/a/b.png', 'files/様式.xlsx', 'files/a/b.pdf'])(
  'puts %s where its links lead',
  (path) => {
    const target = linkTarget(`../${path}`, 'soumu');
    const href = target.kind === 'media' ? decodeURIComponent(target.href) : '';
    expect(`../${mediaAddress(`sections/soumu/${path}`)}`).toBe(href);
  },
);

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
