import { hash } from 'node:crypto';

/** A short digest of plain data; equal data gives equal digests. Used as cache keys of pages. */
export function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 32);
}
