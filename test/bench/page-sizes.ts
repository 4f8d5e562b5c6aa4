import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * How many bytes the browser has to load for pages of one kind, uncompressed: HTML with the styles and scripts that the page
 * names. Without pictures, and so without the drawings that stand in the HTML, but for `withDrawings`.
 */
export interface PageSizes {
  count: number;
  largest: number;
  median: number;
  /** The address of the largest. */
  largestPage: string;
  /** How many are larger than `PAGE_LIMIT`. */
  above: number;
  /** The largest with its drawings. */
  withDrawings: number;
}

/** What the page of a procedure may weigh in bytes (issue 2). */
export const PAGE_LIMIT = 60 * 1024;

/** Sizes of the procedures' pages of a built site. */
export function procedurePageSizes(siteDir: string): PageSizes {
  const folder = join(siteDir, 'procedures');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && name !== 'index.html');
  const sizes = pages.map((name) => sizeOf(join(folder, name), name)).toSorted((a, b) => a.bytes - b.bytes);
  const [median, largest] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
  return {
    count: sizes.length,
    largest: largest?.bytes ?? 0,
    median: median?.bytes ?? 0,
    largestPage: largest?.name ?? '',
    above: sizes.filter(({ bytes }) => bytes > PAGE_LIMIT).length,
    withDrawings: Math.max(0, ...sizes.map(({ all }) => all)),
  };
}

function sizeOf(file: string, name: string): { name: string; bytes: number; all: number } {
  const html = readFileSync(file, 'utf8');
  const drawings = html.match(/<svg[^>]*>.*?<\/svg>/gs) ?? [];
  const all = pageBytes(file, html);
  return { name, all, bytes: all - drawings.reduce((sum, svg) => sum + Buffer.byteLength(svg), 0) };
}

function pageBytes(file: string, html: string): number {
  const loaded = [...html.matchAll(/<(?:script[^>]* src|link rel="stylesheet"[^>]* href)="?([^"\s>]+)/g)];
  const assets = loaded.map(([, address = '']) => statSync(join(dirname(file), address)).size);
  return Buffer.byteLength(html) + assets.reduce((sum, bytes) => sum + bytes, 0);
}
