import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** A Vite plugin for the live preview: reads the content again and reloads the page when a file of it changes. */
export function reloadContent(contentDir: string): Plugin {
  const root = resolve(contentDir) + sep;
  return {
    name: 'tsugite:reload-content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (resolve(path).startsWith(root)) reload(server);
      });
    },
  };
}

function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}
