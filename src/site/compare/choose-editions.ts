import { editionInForce } from '#model/edition-in-force.ts';
import { type Edition, HISTORY_FIX } from '#model/history.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { nearest } from '#model/nearest.ts';
import { suggestion } from '#model/suggestion.ts';
import type { CommandProblem } from '../command-line.ts';
import { editionName } from '../views/edition-history.ts';
import type { AskedEditions } from './compare-command.ts';

/** Two editions of one procedure, or one where it is new or abolished. */
export interface ChosenPair {
  before?: Edition;
  after?: Edition;
}

/** The two editions that were asked for, the older number first. */
export function chooseEditions(
  manual: Manual,
  { id, numbers }: AskedEditions,
  asOf: IsoDate,
): Required<ChosenPair> | CommandProblem {
  const editions = manual.history.editionsById.get(id) ?? [];
  if (editions.length === 0) return { problem: idProblem(manual, id) };
  const unknown = numbers.find((number) => !editions.some((edition) => edition.number === number));
  if (unknown !== undefined) return { problem: numberProblem(manual, unknown, editions) };
  const [first, second] = numbers.map((number) => editions.find((edition) => edition.number === number));
  if (first && second) return inOrder(first, second);
  const current = editionInForce(editions, asOf);
  if (!current) return { problem: `${asOf} に施行中の版がありません。${writeTwo(id, editions)}` };
  return first ? withCurrent(first, current, editions) : withFormer(current, manual, editions);
}

function withCurrent(
  first: Edition,
  current: Edition,
  editions: readonly Edition[],
): Required<ChosenPair> | CommandProblem {
  if (first !== current) return inOrder(first, current);
  return { problem: `第${first.number}版は施行中の版そのものです。${writeTwo(first.procedure, editions)}` };
}

function withFormer(
  current: Edition,
  { history }: Manual,
  editions: readonly Edition[],
): Required<ChosenPair> | CommandProblem {
  const former = editions.findLast(({ number }) => number < current.number);
  if (former) return { before: former, after: current };
  const why = `施行中の${editionName(current)}より前の版が${current.number === 1 ? 'ありません' : '分かりません'}。`;
  if (editions.length > 1) return { problem: why + writeTwo(current.procedure, editions) };
  return { problem: why + history.unknown + HISTORY_FIX[history.state] };
}

function inOrder(a: Edition, b: Edition): Required<ChosenPair> {
  return a.number < b.number ? { before: a, after: b } : { before: b, after: a };
}

function writeTwo(id: string, editions: readonly Edition[]): string {
  const known = `ある版は ${editions.map(editionName).join('、')} です。`;
  if (editions.length < 2) return `${known}比べる相手の版がありません。`;
  const [a, b] = editions.slice(-2).map(({ number }) => number);
  return `「npm run compare -- ${id} ${a} ${b}」のように2つの版の番号を書いてください。${known}`;
}

function numberProblem({ history }: Manual, number: number, editions: readonly Edition[]): string {
  const [first] = editions;
  const isBefore = number < (first?.number ?? 0);
  const what = isBefore ? `の第${number}版は、git に記録がないため分かりません` : `に第${number}版はありません`;
  const known = editions.map(editionName).join('、');
  const fix = history.unknown + HISTORY_FIX[history.state];
  return `「${first?.procedure}」${what}。ある版は ${known} です。${fix}`;
}

function idProblem(manual: Manual, id: string): string {
  const { procedureById, workById, history } = manual;
  const file = procedureById.get(id)?.source.file;
  if (file !== undefined) {
    return `「${file}」に版の番号（edition）がないか、読めない所があります。「npm run lint」で確かめて直してください。`;
  }
  if (history.editionsById.has(id)) return `「${id}」の本文を、git の記録から読み取れません。${history.unknown}`;
  const work = workById.get(id);
  if (work) return `業務「${id} ${work.title}」には、同じ番号の手順書がありません。手順書の番号を書いてください。`;
  return `「${id}」という手順書はありません。${nearestId(manual, id)}`;
}

/** People write a title too, and the id is what they are then told. */
function nearestId({ history }: Manual, written: string): string {
  const titles = new Map([...history.editionsById].map(([id, editions]) => [id, editions.at(-1)?.title ?? '']));
  const title = nearest(written, titles.values()) ?? [...titles.values()].find((each) => each.includes(written));
  const id = nearest(written, titles.keys()) ?? idOf(titles, title);
  return id === undefined
    ? '「juki-001」のような、手順書のファイルの名前（.mdx より前）を書いてください。'
    : suggestion(id, titles.get(id));
}

function idOf(titles: ReadonlyMap<string, string>, title: string | undefined): string | undefined {
  return [...titles].find(([, each]) => each !== '' && each === title)?.[0];
}
