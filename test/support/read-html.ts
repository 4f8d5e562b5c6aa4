import type { Page } from 'playwright-core';

/** What a page says about itself, as the browser's own parser reads it. */
export interface HtmlFacts {
  title: string;
  lang: string;
  h1Count: number;
  ids: readonly string[];
  /** Values of `href` and `src`, with the element that has them. */
  links: readonly { tag: string; value: string; relation: string }[];
  /** Ids that labels, ARIA attributes and the like refer to. */
  references: readonly string[];
  /** Elements by name that the parser made, for comparison with the tags in the source. */
  elements: Readonly<Record<string, number>>;
  /** Scripts without `src`, styles, and attributes that the policy forbids. */
  inline: number;
  /** Scripts that would hold up the page. */
  blockingScripts: number;
}

/** Parses HTML as the browser does. `page` may show anything: nothing of the HTML is loaded or run. */
export function readHtml(page: Page, html: string): Promise<HtmlFacts> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    const attributes = (names: readonly string[]) =>
      all.flatMap((element) => names.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []));
    const elements: Record<string, number> = {};
    for (const { localName } of all) elements[localName.toLowerCase()] = (elements[localName.toLowerCase()] ?? 0) + 1;
    return {
      title: parsed.title,
      lang: parsed.documentElement.lang,
      h1Count: parsed.querySelectorAll('h1').length,
      ids: all.map(({ id }) => id).filter((id) => id !== ''),
      links: all.flatMap((element) =>
        ['href', 'src'].flatMap((name) => {
          const value = element.getAttribute(name);
          const relation = element.getAttribute('rel') ?? '';
          return value === null ? [] : [{ tag: element.localName, value, relation }];
        }),
      ),
      references: attributes(['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers']),
      elements,
      inline: all.filter(
        (element) =>
          element.matches('script:not([src]), style') ||
          [...element.attributes].some(({ name }) => name === 'style' || name.startsWith('on')),
      ).length,
      blockingScripts: [...parsed.querySelectorAll('script[src]')].filter(
        (script) => !script.hasAttribute('defer') && !script.hasAttribute('async'),
      ).length,
    };
  }, html);
}

/** Start tags by name as they stand in the source. */
export function startTags(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, name = ''] of html.replaceAll(/<!--[^]*?-->/g, '').matchAll(/<([a-z][a-z0-9]*)/gi)) {
    counts[name.toLowerCase()] = (counts[name.toLowerCase()] ?? 0) + 1;
  }
  return counts;
}
