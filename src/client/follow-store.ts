/** Loads what is stored under a key: now, when another window changes it, and when 「戻る」 shows the page as it was. */
export function followStore(key: string, load: () => void): void {
  // A page that is left open would otherwise write its older ticks over those of the others.
  addEventListener('storage', (event) => event.key === key && load());
  addEventListener('pageshow', (event) => event.persisted && load());
  load();
}
