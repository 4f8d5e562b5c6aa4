import { build, transform } from 'esbuild';
import { projectRoot } from '#read/project-root.ts';
import { resolveTokens } from './resolve-tokens.ts';

/**
 * The stylesheets by name: `site` for every page, `search-box` for what is offered while words are typed, `tools` for search,
 * reports and the guide, `handover` for 引継書.
 */
export const STYLESHEETS = ['site', 'search-box', 'tools', 'handover'] as const;

/** The stylesheet of a 新旧対照表 that stands alone. */
export const PAPER_STYLESHEET = 'comparison-paper';

/** The stylesheet of a report that stands alone. */
export const REPORT_STYLESHEET = 'report-paper';

/** Bundles and minifies `src/styles/<name>.css`, with the values of the token package in place of their names. */
export async function stylesheet(name: string): Promise<string> {
  const result = await build({
    absWorkingDir: projectRoot(),
    entryPoints: [`src/styles/${name}.css`],
    bundle: true,
    write: false,
    logLevel: 'silent',
  });
  const css = resolveTokens(result.outputFiles[0]?.text ?? '');
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8', target: ['chrome123'] });
  return shortenProperties(code);
}

/** Shortens the values of custom properties, which minifiers leave as they are: `#ffffff, #333333` to `#fff,#333`. */
function shortenProperties(css: string): string {
  return css.replaceAll(/(--[\w-]+): ?([^;}]*)/g, (_, name: string, value: string) => {
    const short = value.replaceAll(', ', ',').replaceAll(/#([\da-f])\1([\da-f])\2([\da-f])\3\b/gi, '#$1$2$3');
    return `${name}:${short}`;
  });
}
