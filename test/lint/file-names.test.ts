import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';

test('a full-width file name is to be renamed, and no sign is to be replaced in the file', async () => {
  const file = 'sections/koseki-jumin/procedures/ｊｕｋｉ－００４.mdx';
  const content = await writeContent({ [file]: procedureText({ summary: '㈱継手の届出を受け付けます。' }) });
  const found = lint(await readManual(content, { cacheDir: await temporaryFolder() }), '2026-11-22');
  const told = found.filter((each) => each.file === file).map(({ ruleId, line }) => `${line} ${ruleId}`);
  expect(told).toEqual(expect.arrayContaining(['1 id-format', '7 platform-characters']));
  expect(told).not.toContain('1 platform-characters');
});
