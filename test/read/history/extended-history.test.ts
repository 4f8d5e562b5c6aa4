import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { array, assert, asyncProperty, integer, nat, record, tuple, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf, plainHistory } from '../../support/history-of.ts';
import { procedureText } from '../../support/procedure-text.ts';
import { temporaryFolder } from '../../support/write-content.ts';

const FILES = [
  'sections/a/procedures/juki-001.mdx',
  'sections/b/procedures/juki-001.mdx',
  'sections/a/procedures/x-2.mdx',
];

/** A commit of a random history: how far back its parents are, its clock, and which text each file has (0: none). */
const commits = array(
  record({
    parents: uniqueArray(integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
    time: integer({ min: 1_700_000_000, max: 1_700_000_020 }),
    texts: tuple(...FILES.map(() => integer({ min: 0, max: 4 }))),
  }),
  { minLength: 2, maxLength: 14 },
);
type Commit = ReturnType<(typeof commits)['generate']>['value'][number];

function stream(history: readonly Commit[]): string {
  return history.map((commit, index) => commitText(commit, index)).join('');
}

function commitText({ parents, time, texts }: Commit, index: number): string {
  const marks = parents.map((back) => index + 1 - back).filter((mark) => mark > 0);
  const lines = marks.map((mark, at) => `${at === 0 ? 'from' : 'merge'} :${mark}\n`).join('');
  const files = texts.map((version, at) =>
    version === 0 ? '' : `M 100644 inline content/${FILES[at]}\n${data(textOf(version))}`,
  );
  // A branch of its own for each commit: one without parents starts anew.
  const head = `commit refs/heads/c${index + 1}\nmark :${index + 1}\ncommitter x <x> ${time} +0000\n${data(`記録${index}`)}`;
  return `${head}${lines}deleteall\n${files.join('')}\n`;
}

const textOf = (version: number) => procedureText({ edition: String((version % 3) + 1) }, `本文${version}\n`);
const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Some four hundred processes of git. */
const TIMEOUT = 120_000;

test(
  'a history that is extended is the one that is read at once, and ends with what is checked out',
  async () => {
    await assert(
      asyncProperty(commits, nat(), async (history, cut) => {
        const root = await temporaryFolder();
        const content = path.join(root, 'content');
        const git = (args: readonly string[], input = '') =>
          execFileSync('git', ['-C', root, ...args], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
        git(['init', '--quiet']);
        await mkdir(content);
        git(['fast-import', '--quiet'], stream(history));
        const cacheDir = path.join(root, '.git/cache');
        for (const number of [(cut % history.length) + 1, history.length]) {
          git(['symbolic-ref', 'HEAD', `refs/heads/c${number}`]);
          git(['read-tree', 'HEAD']);
          const known = await historyOf(content, cacheDir);
          expect(plainHistory(known)).toEqual(plainHistory(await historyOf(content)));
          const tree = git(['ls-tree', '-r', 'HEAD']);
          for (const revisions of known.revisionsById.values()) {
            const { blob, path: file } = revisions.at(-1) ?? {};
            if (blob !== undefined) expect(tree).toContain(`${blob}\tcontent/${file}\n`);
            else expect(tree).not.toContain(`/${path.basename(file ?? '')}\n`);
          }
        }
      }),
      { numRuns: 25 },
    );
  },
  TIMEOUT,
);
