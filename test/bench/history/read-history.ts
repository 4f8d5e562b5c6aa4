import { setTimeout } from 'node:timers/promises';
import { readGitRecord, readHistory } from '#read/history/read-history.ts';
import { settingsSchema } from '#model/settings.ts';

// What the history adds to a reading of the content: everything but the start of Node and the files as they lie there.
const [contentDir = '', cacheDir = ''] = process.argv.slice(2);
const { user, system } = process.cpuUsage();
const record = await readGitRecord(contentDir, { cacheDir });
const texts = { contentDir, files: [], textByPath: new Map<string, string>(), notices: [] };
const history = readHistory(record, texts, { procedures: [], settings: settingsSchema.parse({}) });
// The git processes are counted once they have ended.
await setTimeout(300);
const count = (lists: Iterable<readonly unknown[]>) => [...lists].reduce((sum, list) => sum + list.length, 0);
process.stdout.write(
  JSON.stringify({
    startSeconds: (user + system) / 1e6,
    revisionCount: count(history.revisionsById.values()),
    editionCount: count(history.editionsById.values()),
  }),
);
