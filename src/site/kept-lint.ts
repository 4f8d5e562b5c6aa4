import { lint } from '#lint/lint.ts';
import type { Finding } from '#model/finding.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { keptFinds } from '#read/kept-finds.ts';

/** 点検 of a manual with what earlier runs found in its texts, which stands in the cache folder. */
export function keptLint(manual: Manual, asOf: IsoDate, { cacheDir }: { cacheDir: string }): Finding[] {
  const kept = keptFinds(cacheDir);
  const findings = lint(manual, asOf, { kept });
  kept.keep();
  return findings;
}
