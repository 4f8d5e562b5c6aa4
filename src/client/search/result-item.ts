import { COVERAGE_STATE_LABEL, coverageStateNamed, noProcedureWords } from '#model/coverage-state.ts';
import { reviewPhrase } from '#model/review-state.ts';
import { HEADING_FIELDS } from '#search/headings/heading-field.ts';
import type { HeadingEntry } from '#search/headings/heading-entry.ts';
import { bestPassage, type FoundPassage } from './best-passage.ts';
import { element } from './element.ts';
import type { FoundHit } from './find-hits.ts';
import { hitsIn, markedText } from './marked-text.ts';

type Phrases = readonly (readonly string[])[];

/** One result: a link, what it is and where the words were found, and a line of text; the passage comes when it is loaded. */
export async function resultItem({ index, hit }: FoundHit, root: string): Promise<HTMLLIElement> {
  const entry = await index.entry(hit.entry);
  const link = element('a', { href: root + entry.url }, marked(titleOf(entry), hit.phrases));
  const text = element('p', {}, marked(entry.summary, hit.phrases));
  const item = element('li', {}, [link, element('p', { className: 'result-about' }, aboutNodes(entry, hit)), text]);
  item.dataset['ids'] = [entry.id, ...entry.works].join(' ');
  item.dataset['partial'] = String(hit.isPartial);
  item.dataset['key'] = keyOf(entry, hit);
  if (entry.kind === '業務') item.append(element('p', { className: 'result-ask' }, [askText(entry)]));
  if (hasPassage(hit))
    // The line of the summary stays where the text cannot be loaded.
    void index.passages(entry.url).then(
      (passages) => {
        const found = bestPassage(passages, hit.phrases);
        if (found) text.replaceChildren(...passageNodes(found, { entry, root, phrases: hit.phrases }));
      },
      () => undefined,
    );
  return item;
}

/** What the item of a hit bears as its key, without making the item: two with one key show the same. */
export async function resultKey({ index, hit }: FoundHit): Promise<string> {
  return keyOf(await index.entry(hit.entry), hit);
}

/** With what is marked, which is not all that was found: an item that looks the same is not made again. */
function keyOf(entry: HeadingEntry, hit: FoundHit['hit']): string {
  const texts = [titleOf(entry), entry.summary];
  const isMarked = (phrase: readonly string[]) => texts.some((text) => hitsIn(text, [phrase]).length > 0);
  const marks = hasPassage(hit) ? hit.phrases : hit.phrases.filter(isMarked);
  const spellings = marks.map((phrase) => phrase.join('')).toSorted();
  return [entry.url, hit.isPartial, hit.field, ...spellings].join(' ');
}

/** True where the words were found in the text, and the passage takes the place of the summary. */
function hasPassage({ field }: FoundHit['hit']): boolean {
  return field === 'body' || field === 'heading';
}

/** The heading of the passage as a link. Many procedures have the same headings: a list of links is told whose it is. */
function passageNodes(
  found: FoundPassage,
  { entry, root, phrases }: { entry: HeadingEntry; root: string; phrases: Phrases },
): Node[] {
  const excerpt = marked(found.excerpt, phrases);
  if (found.anchor === '') return excerpt;
  const href = `${root}${entry.url}#${encodeURIComponent(found.anchor)}`;
  const whose = element('span', { className: 'visually-hidden' }, [`（${titleOf(entry)}）`]);
  const link = element('a', { href, className: 'result-passage' }, [...marked(found.label, phrases), whose]);
  return [link, document.createTextNode(found.excerpt === '' ? '' : '：'), ...excerpt];
}

/** An edition that is not in force says so in its link: readers of a list of links hear nothing else. */
export function titleOf({ title, state, edition }: HeadingEntry): string {
  return edition === undefined ? title : `${title}（${state} ${edition}）`;
}

/** What a result is, where it belongs, in which state it is, and what the words were found in. */
export function aboutText(entry: HeadingEntry, { field, isPartial, phrases }: FoundHit['hit']): string {
  const place = field === 'body' ? '本文' : HEADING_FIELDS[field].label;
  const matched = phrases.length === 0 ? '' : `${place}に一致`;
  const state = entry.edition === undefined ? entry.state : '';
  return [entry.kind, entry.section, state, isPartial ? '一部の言葉が一致' : matched].filter(Boolean).join('・');
}

/** The same, with a state that asks for care in bold: who is in a hurry sees it before opening the page. */
function aboutNodes(entry: HeadingEntry, hit: FoundHit['hit']): (Node | string)[] {
  const { state } = entry;
  const about = aboutText(entry, hit);
  const at = state === '' || CALM.includes(state) ? -1 : about.indexOf(state);
  if (at < 0) return [about];
  return [about.slice(0, at), element('strong', {}, [state]), about.slice(at + state.length)];
}

/** States in which a result may be used as it is. */
const CALM: readonly string[] = [reviewPhrase('current'), COVERAGE_STATE_LABEL.covered, COVERAGE_STATE_LABEL.exempt];

function askText({ owner, isBroken, state }: HeadingEntry): string {
  if (isBroken) return '手順書はありますが、今は表示できません。';
  const missing = noProcedureWords(coverageStateNamed(state) ?? 'uncovered');
  return owner === undefined ? missing : `${missing}${owner}に尋ねてください。`;
}

function marked(text: string, phrases: Phrases): Node[] {
  return markedText(text, phrases).map((part) =>
    part.isHit ? element('mark', {}, [part.text]) : document.createTextNode(part.text),
  );
}
