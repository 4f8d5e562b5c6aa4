import type { AstroIntegration } from 'astro';
import { releaseSlots } from './release-slots.ts';

/** The variable that names the folder into which Astro is to put the program that renders sites. */
export const RENDERER = 'TSUGITE_RENDERER';

/**
 * Libraries that the program does not hold: the parser is no JavaScript, and few builds draw a chart. The others are
 * hundreds of small files, which every build would look for one by one.
 */
const LEFT_OUTSIDE = ['satteri', 'vega'];

/**
 * Has Astro put the code of all pages into a program that can be run again and again (`render-site.ts`), as it does for
 * servers: bundling it would otherwise take three seconds of every build.
 */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'tsugite:renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [releaseSlots()], ssr: { noExternal: true, external: LEFT_OUTSIDE } } });
      },
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
