import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentIsData } from './src/site/content-is-data.ts';
import { RENDERER, rendererAdapter } from './src/site/renderer-adapter.ts';
import { siteDir } from './src/site/site-dir.ts';
import { reloadContent } from './src/site/reload-content.ts';
import { serveMedia } from './src/site/serve-media.ts';

const cache = process.env.TSUGITE_CACHE ?? '.cache/tsugite';
const renderer = process.env[RENDERER];
const content = process.env.TSUGITE_CONTENT ?? 'content';

export default defineConfig({
  ...(renderer ? { output: 'server', outDir: renderer, adapter: rendererAdapter() } : { outDir: siteDir(cache) }),
  cacheDir: `${cache}/astro`,
  publicDir: 'public',
  build: { format: 'preserve', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  vite: { plugins: [contentIsData(), reloadContent(content), serveMedia(content)], build: { assetsInlineLimit: 0 } },
});
