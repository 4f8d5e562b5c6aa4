import type { Manual } from '#model/manual.ts';
import { address } from './address.ts';
import { digest } from './digest.ts';

/** What every page says about itself. */
export interface PageHead {
  title: string;
  /** What it is the title of, where pages of two kinds share titles; stands only in the name of the window. */
  titleKind?: string;
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
}

/** All that one page shows. A page reads nothing else: so its cache key is the digest of this. */
export interface PageProps<View> {
  chrome: Chrome;
  head: PageHead;
  view: View;
}

/** One entry of `getStaticPaths`: the page is rendered again exactly when its props differ. */
export interface StaticPath<View> {
  params: Record<string, string>;
  props: PageProps<View>;
  cacheKey: string;
}

/** The chrome of a manual's pages. */
export function chromeOf(manual: Manual): Chrome {
  const { organisation, title, sample } = manual.settings;
  return { organisation, title, isSample: sample };
}

/** Makes a static path whose cache key covers everything that the page shows. */
export function staticPath<View>(params: Record<string, string>, props: PageProps<View>): StaticPath<View> {
  return { params, props, cacheKey: digest(props) };
}

/** The trail of a page below a list: home, then the list. */
export function trailTo(label: string, href: string): PageHead['trail'] {
  return [
    { label: 'ホーム', href: address.home },
    { label, href },
  ];
}
