import { build } from 'esbuild';

/** Bundles and minifies `src/styles/site.css`: one stylesheet for the whole site, without unused tokens. */
export async function stylesheet(): Promise<string> {
  const result = await build({
    entryPoints: ['src/styles/site.css'],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome120'],
    logLevel: 'silent',
  });
  return dropUnusedTokens(result.outputFiles[0]?.text ?? '');
}

/** Leaves out custom properties that nothing refers to: the token package declares some 250 of them. */
export function dropUnusedTokens(css: string): string {
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), (match) => match[1]));
  const kept = css.replaceAll(/(--[\w-]+):[^;}]*;?/g, (declaration, name: string) =>
    used.has(name) ? declaration : '',
  );
  return kept === css ? css : dropUnusedTokens(kept);
}
