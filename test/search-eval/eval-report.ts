import type { ColdSearch } from './ask-page.ts';
import { type EvalAnswer, isAnswerable, judge, measure, measuresByClass, median } from './measures.ts';

/** Everything that an evaluation found. */
export interface Evaluation {
  /** Where the site was opened from. */
  address: string;
  answers: readonly EvalAnswer[];
  cold: readonly ColdSearch[];
}

/** The evaluation as JSON. */
export function evaluationJson(evaluation: Evaluation): string {
  return JSON.stringify(evaluationData(evaluation), null, 2);
}

/** All figures of an evaluation: totals, kinds of query, and every query with what was found. */
function evaluationData({ address, answers, cold }: Evaluation): Record<string, unknown> {
  const answerable = answers.filter(isAnswerable);
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    address,
    totals: measure(answerable),
    zeroResults: answerable.filter(({ results }) => results.length === 0).length,
    milliseconds: { median: median(times), worst: Math.max(0, ...times) },
    cold: {
      count: cold.length,
      firstListBytes: spread(cold.map(({ firstListBytes }) => firstListBytes)),
      finishedBytes: spread(cold.map(({ finishedBytes }) => finishedBytes)),
      firstListMilliseconds: spread(cold.map(({ firstListMilliseconds }) => firstListMilliseconds)),
      finishedMilliseconds: spread(cold.map(({ finishedMilliseconds }) => finishedMilliseconds)),
    },
    classes: Object.fromEntries(measuresByClass(answers)),
    queries: answers.map((answer) => ({
      ...answer.query,
      ...judge(answer),
      found: answer.results.map(({ ids, isPartial }) => `${ids[0]}${isPartial ? '?' : ''}`),
      milliseconds: Math.round(answer.milliseconds),
    })),
  };
}

/** The evaluation as text, for the person at the keyboard. */
export function evaluationText(evaluation: Evaluation): string {
  const { answers, cold } = evaluation;
  const answerable = answers.filter(isAnswerable);
  const total = measure(answerable);
  const zero = answerable.filter(({ results }) => results.length === 0).length;
  const times = answers.map(({ milliseconds }) => milliseconds);
  return [
    `${evaluation.address} の検索：問い${answers.length}件（答えのあるもの${answerable.length}件）`,
    row(['種類', '件数', 'R@5', 'MRR', '1位']),
    ...Array.from(measuresByClass(answers), ([name, each]) => row([name, String(each.count), ...figures(each)])),
    row(['全体', String(total.count), ...figures(total)]),
    `1件も見つからない問い：${zero}件`,
    `続けて探すときの時間：中央値${Math.round(median(times))}ミリ秒、最長${Math.round(Math.max(0, ...times))}ミリ秒`,
    ...coldLines(cold),
    ...answers.filter((answer) => judge(answer).recall < 1 || judge(answer).first < 1).map(missLine),
  ].join('\n');
}

function coldLines(cold: readonly ColdSearch[]): string[] {
  if (cold.length === 0) return [];
  const first = cold.map(
    ({ firstListBytes, firstListMilliseconds }) => [firstListBytes, firstListMilliseconds] as const,
  );
  const finished = cold.map(
    ({ finishedBytes, finishedMilliseconds }) => [finishedBytes, finishedMilliseconds] as const,
  );
  return [
    `初めて探すとき（${cold.length}件、控えなし）`,
    costLine('　最初の一覧まで', first),
    costLine('　本文の結果まで', finished),
  ];
}

function costLine(name: string, costs: readonly (readonly [bytes: number, milliseconds: number])[]): string {
  const [size, time] = [spread(costs.map(([bytes]) => bytes)), spread(costs.map(([, milliseconds]) => milliseconds))];
  const times = `中央値${Math.round(time.median)}ミリ秒・最長${Math.round(time.worst)}ミリ秒`;
  return `${name}：中央値${kilobytes(size.median)}・最大${kilobytes(size.worst)}、${times}`;
}

function missLine(answer: EvalAnswer): string {
  const { q, class: kind, expected } = answer.query;
  const found = answer.results.slice(0, 5).map(({ ids, isPartial }) => `${ids[0]}${isPartial ? '（一部）' : ''}`);
  const { recall, reciprocalRank } = judge(answer);
  return `　${kind}「${q}」 R@5 ${recall.toFixed(2)}・MRR ${reciprocalRank.toFixed(2)}　期待：${expected.join(' ') || 'なし'}　結果：${found.join(' ') || 'なし'}`;
}

function spread(values: readonly number[]): { median: number; worst: number } {
  return { median: median(values), worst: Math.max(0, ...values) };
}

function figures({
  recall,
  reciprocalRank,
  first,
}: {
  recall: number;
  reciprocalRank: number;
  first: number;
}): string[] {
  return [recall, reciprocalRank, first].map((each) => each.toFixed(3));
}

function row([name = '', ...cells]: readonly string[]): string {
  const wide = Array.from(name).reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);
  return name + ' '.repeat(Math.max(1, 14 - wide)) + cells.map((cell) => cell.padStart(7)).join('');
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)}KB`;
}
