import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SHORT_RUN_FLAGS } from '#read/short-run-flags.ts';
import { procedureText } from '../support/procedure-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { ON_WINDOWS } from '../support/on-windows.ts';
import { BASE_CONTENT, writeContent } from '../support/write-content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PROCEDURE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const AS_OF = ['--as-of', '2026-11-22'];
// These folders have no past.
const SETTINGS = { 'manual.yaml': `${BASE_CONTENT['manual.yaml']}severities: { history-readable: off }\n` };
// Each run is a process that starts workers; on a busy machine that takes seconds.
const PATIENCE = 60_000;

interface Run {
  code: number;
  out: string;
  error: string;
}

/** Runs `scripts/lint.ts` in a process of its own, in the folder that holds the content. */
function run(cwd: string, ...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(ROOT, 'scripts/lint.ts'), ...args], { cwd }, (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error });
    });
  });
}

test(
  'ends with 0 and says so where nothing is wrong',
  async () => {
    const folder = path.dirname(await writeContent(SETTINGS));
    expect(await run(folder, ...AS_OF)).toEqual({ code: 0, out: '指摘はありません。\n', error: '' });
  },
  PATIENCE,
);

test(
  'ends with 1 at an error, until a baseline accepts it, and again at a new one',
  async () => {
    const folder = path.dirname(await writeContent({ ...SETTINGS, [PROCEDURE]: procedureText({ owner: undefined }) }));
    const found = await run(folder, ...AS_OF);
    expect(found.code).toBe(1);
    expect(found.out).toMatch(new RegExp(`^content/${PROCEDURE}\n +1 {2}エラー .*require-owner\n`));

    const written = await run(folder, ...AS_OF, '--write-baseline', 'baseline.json');
    expect(written).toEqual({
      code: 0,
      out: '基準ファイル「baseline.json」に、今ある指摘 1件を書きました。\n',
      error: '',
    });
    expect(await run(folder, ...AS_OF, '--baseline', 'baseline.json')).toMatchObject({ code: 0 });

    const file = path.join(folder, 'content', PROCEDURE);
    await writeFile(file, (await readFile(file, 'utf8')).replace('reviewed: 2026-03-10\n', ''));
    const fresh = await run(folder, ...AS_OF, '--baseline', 'baseline.json', '--format', 'json');
    expect(fresh.code).toBe(1);
    expect(JSON.parse(fresh.out)).toMatchObject({ findings: [{ ruleId: 'require-review-date' }] });
  },
  PATIENCE,
);

test(
  'ends with 2 and a Japanese sentence at a command line that it cannot understand',
  async () => {
    const folder = path.dirname(await writeContent());
    const { code, out, error } = await run(folder, '--fromat', 'json');
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^「--fromat」という指定はありません。.*\n$/);
  },
  PATIENCE,
);

test.skipIf(ON_WINDOWS)(
  'gives no command to the terminal, whatever a file or an option is called',
  async () => {
    const name = 'evil\u001B[31mRED\u001B[0m\u001B]0;title\u0007\na.mdx';
    const folder = path.dirname(await writeContent({ ...SETTINGS, [`sections/koseki-jumin/procedures/${name}`]: '' }));
    const found = await run(folder, ...AS_OF);
    expect(found.out).toContain('/evil〔U+001B〕[31mRED〔U+001B〕[0m〔U+001B〕]0;title〔U+0007〕〔U+000A〕a.mdx\n');
    const refused = await run(folder, '--\u001B[31mformat');
    expect(refused.error).toContain('「--〔U+001B〕[31mformat」という指定はありません。');
    for (const text of [found.out, refused.error]) expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  },
  PATIENCE,
);

test(
  'compares with an earlier commit where it is asked to',
  async () => {
    const { root, commit } = await gitRepository();
    const base = await commit(BASE_CONTENT);
    await commit({
      [PROCEDURE]: procedureText({}, '## 手順\n\n<Step id="s1" actor="窓口担当" title="確認します。" />\n'),
    });
    const { code, out } = await run(root, ...AS_OF, '--since', base, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ ruleId: 'edition-raised' }, { ruleId: 'changed-since-review' }],
    });
    const mistyped = await run(root, ...AS_OF, '--since', 'origin/mian', '--format', 'json');
    expect([mistyped.code, mistyped.out]).toEqual([2, '']);
    expect(mistyped.error).toMatch(/^「--since」に書かれた「origin\/mian」は、git の記録にありません。.*\n$/u);
  },
  PATIENCE,
);

test('npm run lint runs as the processes do whose time is measured', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['lint']).toContain(`node ${SHORT_RUN_FLAGS.join(' ')} `);
});

test(
  'ends with 2 and says what to mend where nothing can be kept from run to run, and blames no body for it',
  async () => {
    const folder = path.dirname(await writeContent(SETTINGS));
    await writeFile(path.join(folder, '.cache'), '');
    const { code, out, error } = await run(folder, ...AS_OF);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(
      /^「.*\.cache.*」に書き込めません。フォルダーのあるべき所に、同じ名前のファイルがあります。[^\n]*\n$/u,
    );
  },
  PATIENCE,
);
