/** What Astro tells of a route. */
export interface RouteFacts {
  component: string;
  /** Undefined where the address has parameters. */
  pathname?: string;
  prerender: boolean;
  origin: string;
}

/** The file that a route is written to, below the site; undefined for what has parameters, is written already or not ours. */
export function pageFile({ component, pathname, prerender, origin }: RouteFacts): string | undefined {
  if (pathname === undefined || prerender || origin !== 'project') return undefined;
  const name = pathname.slice(1);
  if (!/\.(?:astro|mdx)$/.test(component)) return name;
  return /(?:^|\/)index\.\w+$/.test(component) ? `${name === '' ? '' : `${name}/`}index.html` : `${name}.html`;
}
