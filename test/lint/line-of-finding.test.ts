import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';

/** Lines of the body's findings of a rule, counted from the first line of the body. */
async function linesOf(ruleId: string, body: string): Promise<number[]> {
  const text = procedureText({}, body);
  const first = text.slice(0, text.indexOf(body)).split('\n').length;
  const manual = await readManual(await writeContent({ [FILE]: text }), { cacheDir: await temporaryFolder() });
  return lint(manual, '2026-11-22')
    .filter((finding) => finding.file === FILE && finding.ruleId === ruleId)
    .map(({ line }) => line - first + 1);
}

const LONG = `${'届書の氏名、生年月日、前住所を、'.repeat(6)}照らし合わせます。`;

test.each([
  ['no-my-number', '個人番号は番号です。\n**二**行目です。\n個人番号は 2222-2222-2225 です。', [3]],
  ['no-my-number', '一行目です。\\\n個人番号は 2222-2222-2225 です。', [2]],
  ['no-my-number', 'one\ntwo\n- 個人番号 2222-2222-2225', [3]],
  ['no-my-number', '- 一\n  二\n  個人番号 2222-2222-2225\n- 個人番号 3333-3333-3332', [3, 4]],
  ['long-sentence', `短い文です。\n${LONG}\n短い文です。`, [2]],
  ['dates-exist', '一行目です。\n令和8年2月30日まで。', [2]],
])('%s of %j is told on the line where it stands', async (ruleId, body, lines) => {
  expect(await linesOf(ruleId, body)).toEqual(lines);
});
