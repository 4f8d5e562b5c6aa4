import { writeEntry } from '#read/body-cache.ts';
import { appender } from '#read/line-store.ts';
import { serveJobs } from '#read/serve-jobs.ts';

const append = appender();

// Stores a body whose one paragraph is the text; dies over "abort", never ends over "loop", throws over "throw".
serveJobs(({ file, line, text, digest }, cacheDir) => {
  if (text.includes('abort')) process.abort();
  if (text.includes('throw')) throw new Error('The parser has a fault.');
  while (text.includes('loop'));
  const paragraph = { text, kind: 'paragraph' as const, within: -1, line, column: 1 };
  const body = { components: [], headings: [], links: [], images: [], texts: [paragraph] };
  const notice = { file, line, column: 1, ruleId: 'safe-subset', message: 'テストです。', fix: 'なおします。' };
  writeEntry(
    { cacheDir, digest, append },
    {
      body,
      segments: [`<p>${text}</p>`],
      notices: text.includes('remark') ? [notice] : [],
    },
  );
});
