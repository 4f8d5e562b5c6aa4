import { createHash } from 'node:crypto';

/** A short digest of plain data; equal data gives equal digests. Used as cache keys of pages. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
