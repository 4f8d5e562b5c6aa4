import { address as pageAddress } from '#model/address.ts';
import { anchorOf } from './anchor.ts';

/**
 * Where an address in a body leads. `href` is what the page of a procedure uses, relative to the folder in which all
 * procedures lie side by side; only targets with an `href` become links.
 */
export type LinkTarget =
  | { kind: 'web' | 'contact'; href: string }
  | { kind: 'procedure'; id: string; anchor?: string; href: string }
  | { kind: 'anchor'; anchor: string; href: string }
  /** `path` is relative to the section's folder: `images/…` or `files/…`. */
  | { kind: 'media'; path: string; href: string }
  /** Harmless, but leads to nothing that the manual has. */
  | { kind: 'unknown' }
  | { kind: 'refused'; reason: RefusedAddress };

/** Why an address is never published. */
export type RefusedAddress =
  'scheme' | 'mail' | 'web' | 'absolute' | 'local-path' | 'outside' | 'characters' | 'credentials';

const PROCEDURE = /^(?:\.\/|(?:\.\.\/\.\.\/[a-z0-9-]+\/procedures\/))?([a-z0-9][a-z0-9-]*)\.mdx$/;
const MEDIA = /^\.\.\/((?:images|files)\/.+)$/;
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;
const TELEPHONE = /^tel:\+?[\d-]+$/i;
/** White space, controls, format characters, and what replaced one: browsers drop some of them inside an address. */
const UNPRINTABLE = /[\s\p{C}\p{Z}\ufffd]/u;

/**
 * Reads an address as the browser would, after character references and percent escapes. `section` is the section of the
 * file that it stands in. Everything that is not known to be harmless is refused.
 */
export function linkTarget(address: string, section: string): LinkTarget {
  if (/^https?:/i.test(address)) return webTarget(address);
  const decoded = decodePercent(address);
  if (decoded === undefined || UNPRINTABLE.test(decoded)) return { kind: 'refused', reason: 'characters' };
  if (/^(?:file:|[a-z]:[\\/]|\\)/i.test(decoded)) return { kind: 'refused', reason: 'local-path' };
  if (decoded.includes('\\')) return { kind: 'refused', reason: 'characters' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(decoded)) return schemeTarget(address);
  if (decoded.startsWith('/')) return { kind: 'refused', reason: 'absolute' };
  return relativeTarget(decoded, section);
}

function decodePercent(address: string): string | undefined {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    // the one error it throws says that the escapes are malformed: no browser agrees with another about those
    return undefined;
  }
}

function schemeTarget(address: string): LinkTarget {
  if (MAIL.test(address) || TELEPHONE.test(address)) return { kind: 'contact', href: address };
  return { kind: 'refused', reason: /^mailto:/i.test(address) ? 'mail' : 'scheme' };
}

/** Escapes behind the scheme stay as they are: what they mean (a space, Shift_JIS) is between the browser and the server. */
function webTarget(address: string): LinkTarget {
  if (UNPRINTABLE.test(address) || address.includes('\\')) return { kind: 'refused', reason: 'characters' };
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return { kind: 'refused', reason: 'web' };
  const url = new URL(address);
  if (url.username || url.password) return { kind: 'refused', reason: 'credentials' };
  return { kind: 'web', href: url.href };
}

function relativeTarget(path: string, section: string): LinkTarget {
  const hash = path.indexOf('#');
  const file = hash < 0 ? path : path.slice(0, hash);
  const anchor = hash < 0 ? '' : anchorOf(path.slice(hash + 1));
  if (file === '') return anchor ? { kind: 'anchor', anchor, href: `#${encodeURI(anchor)}` } : { kind: 'unknown' };
  const id = PROCEDURE.exec(file)?.[1];
  if (id) return { kind: 'procedure', id, anchor, href: `${id}.html${anchor ? `#${encodeURI(anchor)}` : ''}` };
  const media = MEDIA.exec(file)?.[1];
  if (media && isPlainPath(media)) return { kind: 'media', path: media, href: mediaHref(media, section) };
  return file.split('/').includes('..') ? { kind: 'refused', reason: 'outside' } : { kind: 'unknown' };
}

function isPlainPath(path: string): boolean {
  return !/[?:*"<>|]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

function mediaHref(path: string, section: string): string {
  return `../${pageAddress.media(section, path).split('/').map(encodeURIComponent).join('/')}`;
}
