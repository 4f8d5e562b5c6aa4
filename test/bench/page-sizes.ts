import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many bytes the browser has to load for pages of one kind, without pictures and uncompressed. */
export interface PageSizes {
  /** Bytes of HTML with the styles and scripts that the page names. */
  largest: number;
  median: number;
  /** The address of the largest. */
  largestPage: string;
}

/** Sizes of the procedures' pages of a built site. */
export function procedurePageSizes(siteDir: string): PageSizes {
  const folder = join(siteDir, 'procedures');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'index.html');
  const sizes = pages
    .map((name) => ({ name, bytes: pageBytes(join(folder, name)) }))
    .toSorted((a, b) => a.bytes - b.bytes);
  const [median, largest] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
  return { largest: largest?.bytes ?? 0, median: median?.bytes ?? 0, largestPage: largest?.name ?? '' };
}

function pageBytes(file: string): number {
  const html = readFileSync(file, 'utf8');
  const loaded = [...html.matchAll(/<(?:script[^>]* src|link rel="stylesheet"[^>]* href)="?([^"\s>]+)/g)];
  const assets = loaded.map(([, address = '']) => statSync(join(dirname(file), address)).size);
  return Buffer.byteLength(html) + assets.reduce((sum, bytes) => sum + bytes, 0);
}
