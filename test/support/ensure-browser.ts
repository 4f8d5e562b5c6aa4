import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, type Machine } from './find-browser.ts';

/** What to install where, for a person who has no browser and no right to install one. */
export const HOW_TO_INSTALL = `ブラウザーの試験には Chromium、Google Chrome、Microsoft Edge のどれかが必要ですが、見つかりませんでした。
次のどれかをしてから、もう一度実行してください。
  Debian・Ubuntu：管理者として「apt-get install chromium fonts-noto-cjk」を実行する
  macOS・Windows：Google Chrome か Microsoft Edge を入れる
  別の場所にあるとき：環境変数 CHROME_PATH にその場所を書く`;

/**
 * The path of a browser; on Debian and Ubuntu one is installed where there is none and this process may install.
 * Throws `HOW_TO_INSTALL` otherwise: browser tests are never skipped in silence.
 */
export function ensureBrowser(machine: Machine): string {
  const found = findBrowser(machine) ?? (mayInstall(machine) ? install(machine) : undefined);
  if (found === undefined) throw new Error(HOW_TO_INSTALL);
  return found;
}

function mayInstall({ platform }: Machine): boolean {
  return platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(machine: Machine): string | undefined {
  process.stderr.write('ブラウザーがないため、Chromium と日本語の書体を apt-get で入れます。\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '--quiet'],
    ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const { status, stderr } = spawnSync('/usr/bin/apt-get', args, { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${args[0]} に失敗しました。\n${stderr}\n${HOW_TO_INSTALL}`);
  }
  return findBrowser(machine);
}
