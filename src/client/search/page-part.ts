/** A part of the search page by its name. The page is ours, so that one which is missing is our mistake. */
export function pagePart(page: HTMLElement, name: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!found) throw new Error(`the search page has no ${name}`);
  return found;
}
