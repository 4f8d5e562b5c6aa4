import { compareText } from '#model/finding.ts';
/** One entry of `packages` in package-lock.json, as far as this file needs it. */
interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
  [key: string]: unknown;
}

/** The part of package-lock.json (lockfileVersion 3) that `completeLock` reads and extends. */
export interface PackageLock {
  packages: Record<string, LockedPackage>;
  [key: string]: unknown;
}

const OS_BY_WORD: Record<string, string> = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};

const CPU_WORDS = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/**
 * Adds the optional platform packages that npm left out of a lock because the registry of the
 * machine that wrote it does not carry them. Without these entries `npm ci` refuses the lock
 * (EUSAGE) everywhere; with them a Windows or Mac machine installs its own platform's packages.
 */
export function completeLock(lock: PackageLock): PackageLock {
  const missing = Object.values(lock.packages)
    .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
    .filter(([name]) => !(`node_modules/${name}` in lock.packages))
    .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version)] as const);
  const [root, ...rest] = Object.entries(lock.packages);
  const sorted = [...rest, ...missing].toSorted(([a], [b]) => compareText(a, b));
  return { ...lock, packages: Object.fromEntries(root ? [root, ...sorted] : sorted) };
}

function platformEntry(name: string, version: string): LockedPackage {
  const words = name.split(/[/-]/);
  const os = words.map((word) => OS_BY_WORD[word]).find(Boolean);
  const cpu = words.find((word) => CPU_WORDS.includes(word));
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu ? { cpu: [cpu] } : {}),
    dev: true,
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}
