import { isIsoDate, type IsoDate } from '#model/iso-date.ts';
import type { Procedure } from '#model/procedure.ts';
import { VOCABULARY } from '#model/vocabulary.ts';
import { USUAL_CACHE } from '#read/usual-cache.ts';

/** What a command hands over to the pages it builds: by environment, since Astro runs them in a process of its own. */
export interface SiteOptions {
  contentDir: string;
  cacheDir: string;
  asOf: IsoDate;
  /** Whom the site is for; `internal` where nobody says. */
  audience?: Audience;
}

type Audience = Procedure['audience'];

const NAMES = {
  contentDir: 'TSUGITE_CONTENT',
  cacheDir: 'TSUGITE_CACHE',
  asOf: 'TSUGITE_AS_OF',
  audience: 'TSUGITE_AUDIENCE',
} as const;

/** The options as environment variables for a child process. */
export function toEnvironment(options: SiteOptions): Record<string, string> {
  return {
    [NAMES.contentDir]: options.contentDir,
    [NAMES.cacheDir]: options.cacheDir,
    [NAMES.asOf]: options.asOf,
    [NAMES.audience]: options.audience ?? 'internal',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** The options that this process was started with; `today` stands in for a missing date. */
export function siteOptions(environment: NodeJS.ProcessEnv, today: IsoDate): Required<SiteOptions> {
  const asOf = environment[NAMES.asOf] ?? today;
  if (!isIsoDate(asOf)) throw new Error(`${NAMES.asOf} is not a day: ${asOf}`);
  return {
    contentDir: environment[NAMES.contentDir] ?? 'content',
    cacheDir: environment[NAMES.cacheDir] ?? USUAL_CACHE,
    asOf,
    // Whatever is not understood shows the least.
    audience: VOCABULARY.audience.find((each) => each === (environment[NAMES.audience] ?? 'internal')) ?? 'public',
  };
}
