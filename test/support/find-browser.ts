import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** The machine to look on: its operating system and its environment variables. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
}

/** Names of Chromium, Chrome and Edge as they stand in the folders of PATH. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const WINDOWS_NAMES = ['chrome.exe', 'msedge.exe', 'chromium.exe'];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/**
 * The path of a Chromium, Chrome or Edge on this machine; undefined where there is none. `CHROME_PATH` goes before all
 * others, and one that names no file is an error: silently taking another browser would hide the mistake.
 */
export function findBrowser(machine: Machine): string | undefined {
  const wanted = machine.environment['CHROME_PATH'];
  if (wanted && !existsSync(wanted))
    throw new Error(`環境変数 CHROME_PATH の「${wanted}」にブラウザーがありません。正しい場所を書いてください。`);
  return wanted || candidates(machine).find((path) => existsSync(path));
}

function candidates({ platform, environment }: Machine): string[] {
  if (platform === 'win32') return [...onPath(environment, WINDOWS_NAMES, win32), ...windowsPlaces(environment)];
  const named = onPath(environment, NAMES, posix);
  return platform === 'darwin' ? [...named, ...macPlaces(environment)] : named;
}

function onPath(environment: Machine['environment'], names: readonly string[], path: typeof posix): string[] {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function macPlaces(environment: Machine['environment']): string[] {
  const roots = ['/Applications', posix.join(environment['HOME'] ?? '', 'Applications')];
  return roots.flatMap((root) =>
    MAC_APPLICATIONS.map((name) => posix.join(root, `${name}.app/Contents/MacOS/${name}`)),
  );
}

function windowsPlaces(environment: Machine['environment']): string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  return roots.flatMap((root) => WINDOWS_PATHS.map((parts) => win32.join(root, ...parts)));
}
