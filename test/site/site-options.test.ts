import { describe, expect, test } from 'vitest';
import { siteOptions, toEnvironment } from '#site/site-options.ts';

const options = { audience: 'section' as const, contentDir: '/data/内容', cacheDir: '/data/cache', asOf: '2026-11-22' };

describe('siteOptions', () => {
  test('reads back what toEnvironment wrote', () => {
    expect(siteOptions(toEnvironment(options), '2000-01-01')).toEqual(options);
  });

  test('shows the least where the audience is not understood', () => {
    expect(siteOptions({ TSUGITE_AUDIENCE: 'sectoin' }, '2026-11-22').audience).toBe('public');
  });

  test('has defaults, with today in place of a missing day', () => {
    expect(siteOptions({}, '2026-11-22')).toEqual({
      contentDir: 'content',
      cacheDir: '.cache/tsugite',
      audience: 'internal',
      asOf: '2026-11-22',
    });
  });

  test('refuses a day that does not exist', () => {
    expect(() => siteOptions({ TSUGITE_AS_OF: '2026-02-30' }, '2026-11-22')).toThrow('2026-02-30');
  });
});

test('switches off the telemetry of Astro', () => {
  expect(toEnvironment(options)).toMatchObject({ ASTRO_TELEMETRY_DISABLED: '1' });
});
