import { filesBelow } from '#site/build/manifest.ts';

/** Kinds of pages of which many are alike: of each, `examples` are looked at closely and stand for the others. */
const ALIKE: readonly { folder: RegExp; examples: readonly string[] }[] = [
  { folder: /^guide\/rules\/(?!index)/, examples: ['guide/rules/require-owner.html'] },
  {
    folder: /^guide\/components\/(?!index)/,
    examples: ['guide/components/step.html', 'guide/components/decision.html'],
  },
  { folder: /^posts\/(?!index)[^/]+$/, examples: ['posts/juki-kiroku-shunin.html', 'posts/kaik-kacho.html'] },
  {
    folder: /^posts\/[^/]+\/checklist/,
    examples: ['posts/juki-kiroku-shunin/checklist.html', 'posts/kaik-kacho/checklist.html'],
  },
  {
    folder: /^works\/(?!index)/,
    examples: ['works/juki-001.html', 'works/juki-003.html', 'works/kaik-003.html', 'works/shok-020.html'],
  },
  { folder: /^sections\/(?!index)[^/]+$/, examples: ['sections/koseki-jumin.html'] },
  { folder: /^sections\/[^/]+\/findings/, examples: ['sections/koseki-jumin/findings.html'] },
  { folder: /^sections\/[^/]+\/ojt/, examples: ['sections/koseki-jumin/ojt.html'] },
  {
    folder: /^sections\/[^/]+\/trial/,
    examples: ['sections/koseki-jumin/trial.html', 'sections/shokuin/trial.html'],
  },
  {
    folder: /^(?:sections|posts)\/[^/]+\/calendar/,
    examples: ['sections/koseki-jumin/calendar.html', 'posts/juki-kiroku-shunin/calendar.html'],
  },
  {
    folder: /^(?:sections|posts)\/[^/]+\/handover/,
    examples: [
      'sections/koseki-jumin/handover.html',
      'posts/juki-kiroku-shunin/handover.html',
      'posts/shok-kacho/handover.html',
    ],
  },
  { folder: /^calendar\/(?!index)/, examples: ['calendar/11.html', 'calendar/08.html'] },
  {
    folder: /^reports\/(?!index|findings|coverage(?!-works))/,
    examples: ['reports/inventory.html', 'reports/risk-control.html', 'reports/orphaned.html', 'reports/workload.html'],
  },
  { folder: /^reports\/coverage-(?!works)/, examples: ['reports/coverage-rate.html', 'reports/coverage-exempt.html'] },
];

/** All pages of a built site. */
export function sitePages(dir: string): string[] {
  return filesBelow(dir).filter((path) => path.endsWith('.html'));
}

/** One page or more of every template; a page that is like no other always counts. */
export function templatePages(dir: string): string[] {
  return sitePages(dir).filter((path) => {
    const kind = ALIKE.find(({ folder }) => folder.test(path));
    return !kind || kind.examples.includes(path);
  });
}

/** Examples that are missing from a built site: a name that changed would leave a template without a test. */
export function missingExamples(dir: string): string[] {
  const pages = new Set(sitePages(dir));
  return ALIKE.flatMap(({ examples }) => examples).filter((path) => !pages.has(path));
}
