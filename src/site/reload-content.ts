import { relative, resolve, sep } from 'node:path';
import { projectRoot } from '#read/project-root.ts';
import type { Plugin, ViteDevServer } from 'vite';

/** A Vite plugin for the live preview: reads the content again and reloads the page when a file of it changes. */
export function reloadContent(contentDir: string): Plugin {
  const root = resolve(contentDir) + sep;
  return {
    name: 'tsugite:reload-content',
    apply: 'serve',
    config: () => ({ server: { watch: { ignored: [isWritten] } } }),
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (resolve(path).startsWith(root)) reload(server);
      });
    },
  };
}

/**
 * True for what commands write: thousands of files that the preview does not show, and on Windows nobody can move a folder
 * while something in it is watched.
 */
function isWritten(path: string): boolean {
  return /^(?:\.cache|dist(?:\.[^\\/]*)?|handover)(?:[\\/]|$)/.test(relative(projectRoot(), path));
}

function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}
