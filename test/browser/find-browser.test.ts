import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureBrowser, HOW_TO_INSTALL } from '../support/ensure-browser.ts';
import { findBrowser } from '../support/find-browser.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

describe('findBrowser', () => {
  test.each(['chromium', 'google-chrome', 'microsoft-edge'])('finds %s in the folders of PATH', async (name) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { [`bin/${name}`]: '' });
    const environment = { PATH: `/nowhere:${join(folder, 'bin')}` };
    expect(findBrowser({ platform: 'linux', environment })).toBe(join(folder, 'bin', name));
  });

  test('takes CHROME_PATH before all others', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { chromium: '', mine: '' });
    const environment = { PATH: folder, CHROME_PATH: join(folder, 'mine') };
    expect(findBrowser({ platform: 'linux', environment })).toBe(join(folder, 'mine'));
  });

  test('refuses a CHROME_PATH that names no file', async () => {
    const environment = { CHROME_PATH: join(await temporaryFolder(), 'chrome') };
    expect(() => findBrowser({ platform: 'linux', environment })).toThrow('CHROME_PATH');
  });

  test('finds an application of macOS below the home folder', async () => {
    const home = await temporaryFolder();
    const file = 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    await writeFiles(home, { [file]: '' });
    expect(findBrowser({ platform: 'darwin', environment: { HOME: home } })).toBe(join(home, file));
  });

  test('finds nothing on a machine without a browser', async () => {
    const environment = { PATH: await temporaryFolder() };
    for (const platform of ['linux', 'win32'] as const) expect(findBrowser({ platform, environment })).toBeUndefined();
  });
});

test('says in Japanese what to install where nothing may be installed', async () => {
  const machine = { platform: 'win32', environment: { PATH: await temporaryFolder() } } as const;
  expect(() => ensureBrowser(machine)).toThrow(HOW_TO_INSTALL);
});
