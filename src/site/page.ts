import type { Manual } from '#model/manual.ts';
import { address } from '#model/address.ts';
import { cacheKey } from './digest.ts';

/** What every page says about itself. */
export interface PageHead {
  title: string;
  /** What it is the title of, where pages of two kinds share titles; stands only in the name of the window. */
  titleKind?: string;
  /** Its name at the end of the trail, where the page above it has the same title. */
  trailTitle?: string;
  /** The page's own address from the root of the site. */
  path: string;
  description: string;
  /** The pages above it, from the home page down; without the page itself. */
  trail: readonly { label: string; href: string }[];
}

/** What stands around every page: the names of the organisation and of the manual. */
export interface Chrome {
  organisation: string;
  title: string;
  isSample: boolean;
  /** True where the manual goes through a policy, measure by measure. */
  hasPolicy: boolean;
}

/** All that one page shows. A page reads nothing else: so its cache key is the digest of this. */
export interface PageProps<View> {
  chrome: Chrome;
  head: PageHead;
  view: View;
}

/** The chrome of a manual's pages. */
export function chromeOf(manual: Manual): Chrome {
  const { organisation, title, sample } = manual.settings;
  return { organisation, title, isSample: sample, hasPolicy: manual.measures.length > 0 };
}

/** A page, or a file beside one, of which there are many: rendered again exactly when `key` differs from the last time. */
export interface KeyedPage<Props = unknown> {
  /** Its address from the root of the site. */
  path: string;
  /** Digest of everything that it shows. */
  key: string;
  params: Record<string, string>;
  /** Made when it is asked for: a page that is kept shows nothing anew. */
  props: () => Props;
}

/** A file beside pages, of which there are many. */
export type KeyedFile = KeyedPage<{ text: string }>;

/** A page whose key covers everything that it shows. */
export function keyedPage<View>(params: Record<string, string>, props: PageProps<View>): KeyedPage<PageProps<View>> {
  return { path: props.head.path, key: cacheKey(props), params, props: () => props };
}

/**
 * A page whose view is a function of `basis`, which is known before it: its key covers the basis, and the view is made only
 * where the page is rendered. Whatever the view depends on must be in the basis, or stay the same for one version of the
 * software.
 */
export function derivedPage<View>(
  params: Record<string, string>,
  { basis, ...frame }: Omit<PageProps<View>, 'view'> & { basis: unknown },
  view: () => View,
): KeyedPage<PageProps<View>> {
  return {
    path: frame.head.path,
    key: cacheKey([frame, basis]),
    params,
    props: () => ({ ...frame, view: view() }),
  };
}

/** What a page without parameters shows: what a build gives it, or what it makes itself while somebody writes. */
export function propsOf<Props>(given: object, page: () => KeyedPage<Props>): Props {
  return 'view' in given ? (given as Props) : page().props();
}

/** True for a page that shows what it showed in an earlier build, of which `kept` holds the keys by path. */
export function isKept({ path, key }: Pick<KeyedPage, 'path' | 'key'>, kept: ReadonlyMap<string, string>): boolean {
  return kept.get(path) === key;
}

/** The trail of a page below a list: home, then the list. */
export function trailTo(label: string, href: string): PageHead['trail'] {
  return [
    { label: 'ホーム', href: address.home },
    { label, href },
  ];
}
