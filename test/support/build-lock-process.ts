import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildUnderWay, withBuildLock } from '#site/build/with-build-lock.ts';

/** Takes the lock of a cache folder at the same instant as another process does, in so many rounds; prints what happened. */
const [cache = '', own = '', other = '', dead = '', rounds = '0'] = process.argv.slice(2);
const tally = { held: 0, faults: [] as string[] };

/** Goes on as soon as the other process is here too. Whoever starts this process sees to it that it ends. */
function meet(place: string): void {
  writeFileSync(join(cache, `${place}-${own}`), '');
  while (!existsSync(join(cache, `${place}-${other}`)));
}

/** The lock as a build leaves it that is killed. */
function leaveDeadLock(round: number): void {
  const made = join(cache, `left-${round}`);
  mkdirSync(made);
  writeFileSync(join(made, `${dead}-${round}`), '');
  renameSync(made, join(cache, 'build-lock'));
}

/** Holds the lock until the other has tried to take it; two that hold it at once cannot both write the mark. */
async function hold(round: number): Promise<void> {
  const mark = join(cache, 'mark');
  writeFileSync(mark, '', { flag: 'wx' });
  meet(`tried-${round}`);
  rmSync(mark);
  tally.held += 1;
}

for (let round = 0; round < Number(rounds); round += 1) {
  const isTakeover = round % 2 === 0;
  if (isTakeover && own < other) leaveDeadLock(round);
  // Else one tries while the other still lets go.
  if (isTakeover) meet(`start-${round}`);
  try {
    await withBuildLock(cache, () => hold(round));
  } catch (error) {
    if (!(error instanceof BuildUnderWay)) tally.faults.push(String(error));
  }
  meet(`tried-${round}`);
  if (!isTakeover) meet(`end-${round}`);
}
process.stdout.write(JSON.stringify(tally));
