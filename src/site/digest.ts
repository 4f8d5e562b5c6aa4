import { hash } from 'node:crypto';

/** A short digest of plain data; equal data gives equal digests. */
export function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 32);
}

/** A short digest of plain data for keys that live no longer than a cache. */
export function cacheKey(value: unknown): string {
  return textKey(JSON.stringify(value));
}

/**
 * A short digest of a text for keys that live no longer than a cache: of its UTF-16, as putting Japanese into UTF-8 takes
 * longer than the digest itself.
 */
export function textKey(text: string): string {
  return hash('sha256', Buffer.from(text, 'utf16le')).slice(0, 32);
}
