import { writeEntry } from '#read/body-cache.ts';
import type { WorkerJob } from '#read/worker-process.ts';

// Stores a body whose one paragraph is the text; dies over "abort", never ends over "loop", throws over "throw".
process.on('message', ({ cacheDir, inputs }: WorkerJob) => {
  for (const { file, line, text, digest } of inputs) {
    if (text.includes('abort')) process.abort();
    if (text.includes('throw')) throw new Error('The parser has a fault.');
    while (text.includes('loop'));
    const paragraph = { text, kind: 'paragraph' as const, within: -1, line, column: 1 };
    const body = { components: [], headings: [], links: [], images: [], texts: [paragraph] };
    const notice = { file, line, column: 1, ruleId: 'safe-subset', message: 'テストです。', fix: 'なおします。' };
    writeEntry(cacheDir, digest, {
      body,
      segments: [`<p>${text}</p>`],
      notices: text.includes('remark') ? [notice] : [],
    });
    process.send?.(digest);
  }
});
process.send?.('ready');
