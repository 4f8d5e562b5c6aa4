/** Addresses of pages, from the root of the site and without a leading slash: `works/juki-001.html`. */
export const address = {
  home: 'index.html',
  search: 'search.html',
  about: 'about.html',
  sections: 'sections/index.html',
  section: (id: string) => `sections/${id}.html`,
  sectionHandover: (id: string) => `sections/${id}/handover.html`,
  ojt: (sectionId: string) => `sections/${sectionId}/ojt.html`,
  ojtSheet: (sectionId: string, procedureId: string) => `sections/${sectionId}/ojt.html#${procedureId}`,
  sectionFindings: (id: string) => `sections/${id}/findings.html`,
  hostingCard: (sectionId: string) => `sections/${sectionId}/trial.html`,
  paths: 'paths.html',
  works: 'works/index.html',
  work: (id: string) => `works/${id}.html`,
  procedures: 'procedures/index.html',
  procedure: (id: string) => `procedures/${id}.html`,
  edition: (id: string, number: number) => `procedures/${id}/editions/${number}.html`,
  comparison: (id: string, before: number, after: number) => `procedures/${id}/compare/${before}-${after}.html`,
  changes: 'changes.html',
  feed: 'changes.xml',
  sectionFeed: (id: string) => `sections/${id}.xml`,
  asOfDays: 'as-of/index.html',
  asOfDay: (tag: string) => `as-of/${tag}.html`,
  asOfFile: (tag: string, kind: 'csv' | 'json') => `as-of/${tag}.${kind}`,
  posts: 'posts/index.html',
  post: (id: string) => `posts/${id}.html`,
  handover: (post: string) => `posts/${post}/handover.html`,
  successorChecklist: (postId: string) => `posts/${postId}/checklist.html`,
  calendar: 'calendar/index.html',
  calendarFile: 'calendar.ics',
  sectionCalendar: (id: string) => `sections/${id}/calendar.html`,
  sectionCalendarFile: (id: string) => `sections/${id}.ics`,
  postCalendar: (id: string) => `posts/${id}/calendar.html`,
  postCalendarFile: (id: string) => `posts/${id}.ics`,
  month: (month: number) => `calendar/${String(month).padStart(2, '0')}.html`,
  forms: 'forms/index.html',
  form: (name: string) => `forms/index.html#${entryAnchor(name)}`,
  laws: 'laws/index.html',
  law: (name: string) => `laws/index.html#${entryAnchor(name)}`,
  systems: 'systems/index.html',
  system: (name: string) => `systems/index.html#${entryAnchor(name)}`,
  terms: 'terms/index.html',
  term: (name: string) => `terms/index.html#${entryAnchor(name)}`,
  reports: 'reports/index.html',
  report: (name: string) => `reports/${name}.html`,
  reportFile: (name: string, kind: 'csv' | 'json') => `reports/${name}.${kind}`,
  measure: (key: string) => `reports/coverage-${key}.html`,
  guide: 'guide/index.html',
  rules: 'guide/rules/index.html',
  rule: (id: string) => `guide/rules/${id}.html`,
  components: 'guide/components/index.html',
  component: (name: string) => `guide/components/${name.toLowerCase()}.html`,
  fields: 'guide/fields.html',
  files: 'guide/files.html',
  start: 'guide/start.html',
  template: 'guide/template.html',
  register: 'guide/register.html',
  revision: 'guide/revision.html',
  transfer: 'guide/transfer.html',
  policy: 'policy/index.html',
  /**
   * An image or attachment of a section (`images/…`, `files/…`): images lie in its media folder, others in `files` below it,
   * and images of a folder of that name apart from those.
   */
  media: (sectionId: string, file: string) =>
    `media/${sectionId}/${file.replace(/^images\/(?!(?:images|files)\/)/i, '')}`,
} as const;

/** What stands before an address on the page at `path` so that the link is relative: `''`, `'../'`, `'../../'`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The anchor of an entry in an index page: register names are Japanese, and ids may hold them as they are. */
export function entryAnchor(name: string): string {
  return `e-${name.replaceAll(/\s+/g, '-')}`;
}
