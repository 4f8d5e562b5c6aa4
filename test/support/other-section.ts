import { BASE_CONTENT } from './write-content.ts';

/** A section.yaml with posts of its own. */
export function otherSection(changes: Readonly<Record<string, string>> = {}): string {
  return Object.entries(changes).reduce(
    (text, [from, to]) => text.replace(from, to),
    (BASE_CONTENT['sections/koseki-jumin/section.yaml'] ?? '').replaceAll('juki-', 'somu-'),
  );
}
