/** A text that a page keeps in the browser. */
export interface Store {
  read(): string;
  write(text: string): void;
  /** False where the browser did not take what was written last, so that it is gone when the page is closed. */
  isKept(): boolean;
}

/** Opens the browser's store at a key. What it does not take lasts as long as the page is open. */
export function openStore(key: string): Store {
  let refused: string | undefined;
  return {
    read: () => refused ?? readStored(key),
    write: (text) => {
      // Throws where the store is full or forbidden; the page then keeps the text itself.
      try {
        if (text) localStorage.setItem(key, text);
        else localStorage.removeItem(key);
        refused = undefined;
      } catch {
        refused = text;
      }
    },
    isKept: () => refused === undefined,
  };
}

function readStored(key: string): string {
  // Reading the property throws where storage is forbidden (shared folders, private windows).
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
