import { RECEIVER } from '#search/stored/stored-index.ts';
import { loadScript } from '../load-script.ts';

/** Gives the data of a stored file by its name; rejects where it cannot be loaded, and tries again when asked again. */
export type LoadFile = <T>(name: string) => Promise<T>;

/**
 * Loads files of the search index by scripts: nothing else loads from a shared folder. Each calls the receiver with its
 * name and its data; what the page itself has brought along is not loaded again. `folder` is the address of the index.
 */
export function fileLoader(folder: string): LoadFile {
  const loading = new Map<string, Promise<unknown>>();
  const received = new Map<string, unknown>();
  Object.assign(globalThis, { [RECEIVER]: (name: string, data: unknown) => received.set(name, data) });
  const start = async (name: string) => {
    if (!received.has(name)) await loadScript(`${folder}${name}.js`);
    if (!received.has(name)) throw new Error(`${name} handed nothing over`);
    return received.get(name);
  };
  return <T>(name: string) => {
    const file = loading.get(name) ?? start(name);
    loading.set(name, file);
    file.catch(() => loading.delete(name));
    // What a file holds is settled by the module that writes it.
    return file as Promise<T>;
  };
}
