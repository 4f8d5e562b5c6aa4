import { parseBlocks } from '#body/compare/parse-blocks.ts';
import { writeBlocksEntry } from './blocks-cache.ts';
import { serveJobs } from './serve-jobs.ts';

// As `body-worker.ts`, for what is compared: a module of its own, so that a build without comparisons loads none of it.
serveJobs(({ file, line, text, digest }, cacheDir) =>
  writeBlocksEntry(cacheDir, digest, parseBlocks(text, { file, line })),
);
