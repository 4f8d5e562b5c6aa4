import { build } from 'esbuild';

/** Client scripts by the name that pages give to the layout; each is `src/client/<name>.ts`. */
export const CLIENT_SCRIPTS = [
  'site',
  'frames',
  'search',
  'search-box',
  'procedure',
  'changes',
  'successor-checklist',
] as const;

/** Bundles a client script as a classic script: modules do not load from a shared folder. */
export async function clientScript(name: string): Promise<string> {
  const result = await build({
    entryPoints: [`src/client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome120'],
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
