import { readFileSync } from 'node:fs';
import { readPast } from '#read/history/read-past.ts';
import { toHistory } from '#read/history/to-history.ts';
import { readWorkingTree } from '#read/working-tree.ts';
import { settingsSchema } from '#model/settings.ts';

// What reading the history costs by itself: prints what was found, and the processor time of git beside that of this process.
const [contentDir = '', cacheDir = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const tree = await readWorkingTree(contentDir);
const past = await readPast(contentDir, tree, cacheDir);
const history = toHistory({ past, tree, procedures: [], settings: settingsSchema.parse({}), draftById: new Map() });
const revisions = history.revisionsById.values().reduce((sum, each) => sum + each.length, 0);
const editions = history.editionsById.values().reduce((sum, each) => sum + each.length, 0);
process.stdout.write(JSON.stringify({ state: history.state, revisions, editions, ...cpu() }));

function cpu(): { own: number; children?: number } {
  const { user, system } = process.cpuUsage(before);
  return { own: (user + system) / 1e6, children: childSeconds() };
}

/** Linux tells what ended children used, in hundredths of a second. */
function childSeconds(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}
