import { parseBody } from '#body/parse-body.ts';
import { writeEntry } from './body-cache.ts';
import { appender } from './line-store.ts';
import { serveJobs } from './serve-jobs.ts';

const append = appender();

// A process of its own: the native parser may abort it, and nothing but this process ends.
serveJobs(({ file, line, text, digest }, cacheDir) =>
  writeEntry({ cacheDir, digest, append }, parseBody(text, { file, line })),
);
