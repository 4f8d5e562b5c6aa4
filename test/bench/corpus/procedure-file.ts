import { addMonths } from '#model/iso-date.ts';
import { postsOf } from './names.ts';
import { type Job, jobOfPage } from './numbering.ts';
import { procedureBody } from './procedure-body.ts';
import { randomOf } from './random.ts';

/** A page of the corpus before it is written in a site's own form. */
export interface CorpusPage {
  job: Job;
  /** Front matter values by key. */
  fields: Readonly<Record<string, string>>;
  body: string;
}

/** Page `page` of the corpus: the same for the same seed, however many pages there are. */
export function corpusPage(page: number, seed: number): CorpusPage {
  const job = jobOfPage(page);
  const random = randomOf(seed, 'page', page);
  const { owner, deputy } = postsOf(job);
  const fields = {
    title: job.title,
    kana: job.kana,
    aliases: `[${job.subject}の手続, ${job.subject}のこと]`,
    work: `[${job.id}]`,
    owner,
    deputy,
    summary: `${job.subject}について、受けてから${job.office.name}で処理を終えるまでの手順です。`,
    edition: '1',
    effectiveFrom: '2026-04-01',
    // A year and a half back: some reviews are overdue, some are coming.
    reviewed: addMonths('2026-11-01', -random.int(0, 17)),
  };
  return { job, fields, body: procedureBody({ random, office: job.office, subject: job.subject }, job, page) };
}

/** A page as a file of MDX with front matter. */
export function mdxFile(fields: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
