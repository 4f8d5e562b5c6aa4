import type { AstroIntegration } from 'astro';

/** The variable that names the folder into which Astro is to put the program that renders sites. */
export const RENDERER = 'TSUGITE_RENDERER';

/**
 * Has Astro put the code of all pages into a program that can be run again and again (`render-site.ts`), as it does for
 * servers: bundling it would otherwise take three seconds of every build.
 */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'tsugite:renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'tsugite:renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('render-site.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', hybridOutput: 'stable', sharpImageService: 'stable' },
        }),
    },
  };
}
