import { addDays } from '#model/iso-date.ts';
import { type CorpusPage, corpusPage, mdxFile } from '../corpus/procedure-file.ts';
import { registerFiles } from '../corpus/register-files.ts';
import { sectionFiles } from '../corpus/section-files.ts';

/** How large a history is: procedures, editions of each, commits in all. */
export interface HistorySize {
  count: number;
  editions: number;
  commits: number;
  seed: number;
}

const FIRST_DAY = '2020-04-01';
const START = Date.parse(`${FIRST_DAY}T09:00:00+09:00`) / 1000;
/** One in this many of the smaller commits is made beside the main line and merged. */
const BRANCH_EVERY = 10;
/** Added to the number of a commit, the number of the one beside the main line. */
const SIDE = 1_000_000;

/** A repository as `git fast-import` reads it: every edition of every procedure, and smaller commits between them. */
export function* historyStream(size: HistorySize): Generator<string> {
  yield commitText({ number: 0, subject: '組織と業務一覧' }, baseFiles(size));
  for (let number = 1; number < size.commits; number += 1) {
    yield number <= size.count * size.editions ? editionCommit(size, number) : smallCommit(size, number);
  }
}

/** The commits that follow: one small change each. */
export function* laterCommits(size: HistorySize, more: number): Generator<string> {
  for (let number = size.commits; number < size.commits + more; number += 1) yield smallCommit(size, number);
}

interface CommitHead {
  number: number;
  subject: string;
  branch?: string;
  /** What stands between the message and the files. */
  parents?: string;
}

function commitText({ number, subject, branch = 'main', parents = '' }: CommitHead, files: readonly string[]): string {
  const time = `${START + (number % SIDE) * 3600} +0900`;
  const head = `commit refs/heads/${branch}\nmark :${number + 1}\ncommitter 職員 <shokuin@example.jp> ${time}\n`;
  return `${head}${data(subject)}${parents}${files.join('')}\n`;
}

function baseFiles({ count, seed }: HistorySize): string[] {
  const files = { ...registerFiles(count), ...sectionFiles(count, seed) };
  return Object.entries(files).map(([name, text]) => fileText(name, text));
}

function editionCommit({ count, seed }: HistorySize, number: number): string {
  const page = corpusPage((number - 1) % count, seed);
  const edition = Math.floor((number - 1) / count) + 1;
  const subject = `${page.job.office.prefix}: ${page.job.title}を第${edition}版に改正`;
  return commitText({ number, subject }, [procedure(page, number, edition)]);
}

/** A wording mended, or a review recorded; some beside the main line. */
function smallCommit({ count, editions, seed }: HistorySize, number: number): string {
  const page = corpusPage((number * 7) % count, seed);
  const files = [procedure(page, number, editions)];
  if (number % BRANCH_EVERY !== 0) return commitText({ number, subject: `${page.job.id}: 誤記の訂正` }, files);
  const aside = { number: number + SIDE, subject: '別の枝での訂正', branch: 'side', parents: `from :${number}\n` };
  const merge = { number, subject: '枝の取込み', parents: `merge :${number + SIDE + 1}\n` };
  return commitText(aside, files) + commitText(merge, files);
}

function procedure({ job, fields, body }: CorpusPage, number: number, edition: number): string {
  const day = addDays(FIRST_DAY, Math.floor(number / 24));
  const text = body.replace('\n\n## いつ', `\n\n第${edition}版で確認の手順を改めました（${number}）。\n\n## いつ`);
  const changed = {
    ...fields,
    edition: String(edition),
    effectiveFrom: day,
    reviewed: day,
    changes: `{ reason: 制度改正, summary: 確認の手順を改めました（第${edition}版） }`,
  };
  return fileText(`sections/${job.office.prefix}/procedures/${job.id}.mdx`, mdxFile(changed, text));
}

function fileText(name: string, text: string): string {
  return `M 100644 inline content/${name}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
