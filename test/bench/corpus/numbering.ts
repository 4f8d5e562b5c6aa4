import { type Office, OFFICES } from './offices.ts';
import { ACTIONS } from './words.ts';

/** A work of the corpus: its id, its name and how that is read. Its office has it as the `index`-th of its own. */
export interface Job {
  id: string;
  office: Office;
  index: number;
  title: string;
  kana: string;
  subject: string;
  /** The page that describes it; undefined for works that nobody has written down yet. */
  page?: number;
}

/** The work that page `page` is about. Pages go round the offices, so that every office has some whatever their number. */
export function jobOfPage(page: number): Job {
  const { office, position, round } = placeOf(page);
  return jobAt(office, round + extrasBefore(position, round), page);
}

/** The work without a procedure that follows the work of a page: every fifth page has one, in every office in turn. */
export function jobWithoutPage(page: number): Job | undefined {
  const { office, position, round } = placeOf(page);
  if ((position + round + 1) % 5 !== 0) return undefined;
  return jobAt(office, round + extrasBefore(position, round) + 1);
}

/** The section id of a page. */
export function officeOfPage(page: number): Office {
  return placeOf(page).office;
}

/** Earlier pages that a page may name, so that what it says does not depend on how many pages there are. */
export function pagesBefore(page: number): number[] {
  const own = [1, 2, 3].map((round) => page - round * OFFICES.length);
  return [...own, page - 1, page - 7].filter((other) => other >= 0);
}

function placeOf(page: number): { office: Office; position: number; round: number } {
  const position = page % OFFICES.length;
  const office = OFFICES[position];
  if (!office) throw new Error(`no office for page ${page}`);
  return { office, position, round: Math.floor(page / OFFICES.length) };
}

function extrasBefore(position: number, round: number): number {
  return Math.floor((position + round) / 5) - Math.floor(position / 5);
}

function jobAt(office: Office, index: number, page?: number): Job {
  const subject = office.subjects[index % office.subjects.length] ?? office.subjects[0];
  const turn = Math.floor(index / office.subjects.length);
  const action = ACTIONS[turn % ACTIONS.length];
  const part = Math.floor(turn / ACTIONS.length);
  const suffix = part === 0 ? '' : `（${part + 1}）`;
  return {
    id: `${office.prefix}-${String(index + 1).padStart(3, '0')}`,
    office,
    index,
    title: `${subject.word}${action?.word ?? ''}${suffix}`,
    kana: `${subject.kana}${action?.kana ?? ''}${suffix}`,
    subject: subject.word,
    page,
  };
}
