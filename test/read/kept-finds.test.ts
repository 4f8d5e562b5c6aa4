import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import type { Finding } from '#model/finding.ts';
import { findsVersion } from '#read/kept-finds.ts';
import { readManual } from '#read/read-manual.ts';
import { withKeptFinds } from '#read/with-kept-finds.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';
import { writeFiles } from '../support/write-files.ts';

const DAY = '2026-11-22';
const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const BODY = '\n## 手順\n\n必要書類（要確認）を受け取ります。パスワードは himitsu2026 です。\n';

function keptLint(content: string, cacheDir: string): Promise<Finding[]> {
  return withKeptFinds(cacheDir, async (kept) => lint(await readManual(content, { cacheDir }), DAY, { kept }));
}

test.each([
  ['its words', '（要確認）', '（TODO）'],
  ['a date in it', '受け取ります。', '令和8年2月30日に受け取ります。'],
  ['the day from which it is in force', '2026-04-01', '2027-04-01'],
  ['a field', '転入届の受付', '転入届の受付（ｼﾝｷ）'],
  ['nothing', '', ''],
])('after a change of %s, a 点検 with what is kept is one without', async (_what, written, edited) => {
  const content = await writeContent({ [FILE]: procedureText({}, BODY) });
  const cacheDir = await temporaryFolder();
  const check = () => keptLint(content, cacheDir);
  const before = await check();
  expect(before.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['no-secrets', 'no-todo-in-force']));
  const file = path.join(content, FILE);
  await writeFile(file, (await readFile(file, 'utf8')).replace(written, edited));
  const after = await check();
  expect(after).toEqual(lint(await readManual(content, { cacheDir }), DAY));
  expect(JSON.stringify(after) === JSON.stringify(before)).toBe(written === '');
});

test('what is kept holds no secret, and is made again where it is damaged', async () => {
  const content = await writeContent({ [FILE]: procedureText({}, BODY) });
  const cacheDir = await temporaryFolder();
  const first = await keptLint(content, cacheDir);
  const file = path.join(cacheDir, 'finds.json');
  const kept = await readFile(file, 'utf8');
  expect(kept).toContain('no-secrets');
  expect(kept).not.toContain('himitsu2026');
  await writeFile(file, kept.replace('no-secrets', 'no-secretz'));
  expect(await keptLint(content, cacheDir)).toEqual(first);
  expect(await readFile(file, 'utf8')).toBe(kept);
});

test.each(['lint', 'read', 'body', 'model'])(
  'what is kept is not used any more after an update of src/%s, which may read or find more',
  async (folder) => {
    const root = await temporaryFolder();
    const code = (text: string) =>
      Object.fromEntries(
        ['lint', 'read', 'body', 'model'].map((each) => [`src/${each}/a.ts`, each === folder ? text : '1']),
      );
    await writeFiles(root, code('1'));
    const before = findsVersion(root);
    await writeFiles(root, code('2'));
    expect(findsVersion(root)).not.toBe(before);
  },
);
