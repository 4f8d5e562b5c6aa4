/** What a browser keeps for a page; absent where it forbids that (shared folders, private windows). */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

/** Opens the browser's store. Without one, what is ticked lasts as long as the page is open. */
export function openStore(): Store {
  // Reading the property throws where storage is forbidden.
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
