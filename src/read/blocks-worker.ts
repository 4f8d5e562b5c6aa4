import { parseBlocks } from '#body/compare/parse-blocks.ts';
import { keepEntry } from './digest-entries.ts';
import { serveJobs } from './serve-jobs.ts';

// As `body-worker.ts`, for what is compared: a module of its own, so that a build without comparisons loads none of it.
serveJobs(({ file, line, text, digest }, cacheDir) =>
  keepEntry('blocks', { cacheDir, digest }, { blocks: parseBlocks(text, { file, line }).blocks }),
);
