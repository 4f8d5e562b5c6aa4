import { parseDate } from '#model/iso-date.ts';
import { SUCCESSOR_STAGES, type SuccessorTicks, type Tick } from '#model/successor-stage.ts';
import { type CsvRecord, splitCsv } from '#read/split-csv.ts';
import { type ChecklistPost, SUCCESSOR_HEADINGS } from './checklist-post.ts';
import { mergeTicks } from './merge-ticks.ts';
import { readTick } from './read-tick.ts';

/** The ticks of a file, and a Japanese sentence for everything in it that was not taken. */
export interface ReadChecklist {
  ticks: SuccessorTicks;
  problems: readonly string[];
}

/** Reads the checklist of a post from CSV. A row or a cell that cannot be read is a problem with its line; the rest is read. */
export function readSuccessorCsv(text: string, owner: Pick<ChecklistPost, 'id' | 'works'>): ReadChecklist {
  const [header, ...records] = splitCsv(text).filter(({ cells }) => cells.some((cell) => cell.text.trim() !== ''));
  const headings = header?.cells.map((cell) => cell.text.trim().normalize('NFKC')) ?? [];
  const missing = [SUCCESSOR_HEADINGS.workId, ...SUCCESSOR_STAGES].filter((each) => !headings.includes(plain(each)));
  if (missing.length > 0) return { ticks: new Map(), problems: [wrongHeadings(header?.line ?? 1, missing)] };
  const works = new Set(owner.works.map(({ id }) => id));
  const rows = records.map((record) => readRow(record, headings, { postId: owner.id, works }));
  const ticks = rows.reduce((sum, row) => mergeTicks(sum, row.ticks).ticks, new Map() as SuccessorTicks);
  return { ticks, problems: rows.flatMap(({ problems }) => problems) };
}

function plain(heading: string): string {
  return heading.normalize('NFKC');
}

function wrongHeadings(line: number, missing: readonly string[]): string {
  return `${line}行目：見出し「${missing.join('」「')}」がありません。このページの「CSVで保存」で作ったファイルの見出しに合わせてください。`;
}

/** The works of the post, by which a row is known to belong to it. */
interface Expected {
  postId: string;
  works: ReadonlySet<string>;
}

function readRow(record: CsvRecord, headings: readonly string[], expected: Expected): ReadChecklist {
  const cell = (heading: string) => record.cells[headings.indexOf(plain(heading))]?.text.trim() ?? '';
  const problem = rowProblem(record, headings.length) ?? foreignRow(cell, expected);
  if (problem) return { ticks: new Map(), problems: [`${record.line}行目：${problem}`] };
  const hasDay = SUCCESSOR_STAGES.some((stage) => parseDate(cell(stage)).iso !== undefined);
  // In a file of ours 記入日 is the day of a dated stage, and says nothing about a bare mark beside it.
  const writtenOn = hasDay ? '' : cell(SUCCESSOR_HEADINGS.day);
  const read = SUCCESSOR_STAGES.map((stage) => ({ stage, ...readTick(cell(stage), writtenOn) }));
  return {
    ticks: new Map([[cell(SUCCESSOR_HEADINGS.workId), read.map(({ tick }): Tick => tick)]]),
    problems: read.flatMap(({ stage, problem }) =>
      problem ? [`${record.line}行目：「${stage}」の欄の${problem}`] : [],
    ),
  };
}

function rowProblem({ cells, fault }: CsvRecord, width: number): string | undefined {
  if (fault) return '「"」が正しく閉じられていません。「"」の数を確かめてください。この行は読んでいません。';
  if (cells.slice(width).some(({ text }) => text.trim() !== ''))
    return `列が見出しより多くあります（見出し${width}列、この行${cells.length}列）。余分なコンマを消してください。この行は読んでいません。`;
  return undefined;
}

function foreignRow(cell: (heading: string) => string, { postId, works }: Expected): string | undefined {
  const [post, work] = [cell(SUCCESSOR_HEADINGS.postId), cell(SUCCESSOR_HEADINGS.workId)];
  if (post !== '' && post !== postId)
    return `別の職「${post}」の行です。この職の記号は「${postId}」です。この行は読んでいません。`;
  if (works.has(work)) return undefined;
  return `業務ID「${work}」は、この職の業務にありません。業務IDを確かめてください。この行は読んでいません。`;
}
