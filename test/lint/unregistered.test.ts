import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';
import { procedureText } from '../support/procedure-text.ts';

const PROCEDURE = 'sections/koseki-jumin/procedures/juki-001.mdx';

async function findings(files: Parameters<typeof writeContent>[0], ruleId: string) {
  const manual = await readManual(await writeContent(files), { cacheDir: await temporaryFolder() });
  const found = lint(manual, '2026-11-22');
  return found.filter((each) => each.ruleId === ruleId).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test.each([
  ['forms', 'form-registered', '<Form name="住民異動届" />\n\n<Form name="委任状" />'],
  ['systems', 'links-resolve', '<System name="住基" menu="一" />\n\n<System name="戸籍" menu="一" />'],
  ['terms', 'links-resolve', '<Term word="住基" />と<Term word="戸籍" />です。'],
])('registers/%s.csv that is not there is one finding at its file, not one for each name', async (name, rule, body) => {
  const file = `registers/${name}.csv`;
  const found = await findings({ [file]: undefined, [PROCEDURE]: procedureText({}, body) }, rule);
  expect(found).toEqual([expect.stringMatching(`^${file}:1 \\S+一覧（${file}）がないか、`)]);
});

test('the name of a person where a post belongs is not repeated', async () => {
  const approval = '{ number: 戸住第12号, on: 2026-03-19, by: 佐藤花子 }';
  const found = await findings({ [PROCEDURE]: procedureText({ approval }) }, 'known-value');
  expect(found).toHaveLength(1);
  expect(found.join('\n')).not.toContain('佐藤');
});
