import { readFileSync } from 'node:fs';
import { keepEntry } from './digest-entries.ts';
import { pdfWords } from './pdf-words.ts';
import { serveJobs } from './serve-jobs.ts';

// As `body-worker.ts`, for attachments: what a stranger made may take all the memory and time that it is given.
serveJobs(async ({ file, digest }, cacheDir) =>
  keepEntry('pdfs', { cacheDir, digest }, await pdfWords(new Uint8Array(readFileSync(file)))),
);
