import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Default settings, but for where files go; highlighting is off because the site it is compared with has none either.
export default defineConfig({
  outDir: process.env.PLAIN_OUT,
  cacheDir: process.env.PLAIN_CACHE,
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
});
