import { expect, test } from 'vitest';
import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { procedureText } from '../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder, writeContent } from '../support/write-content.ts';

const OWN = BASE_CONTENT['sections/koseki-jumin/section.yaml'] ?? '';
const OTHER = OWN.replaceAll('juki-', 'jugi-').replace('name: 戸籍住民課', 'name: 情報政策課');

test.each([
  // Both sections have one that is as near.
  ['juzi-kacho', '「juki-kacho」（戸籍住民課 課長）の誤りではありませんか。'],
  // The other section's is nearer.
  ['jugi-kachoo', '「jugi-kacho」（情報政策課 課長）の誤りではありませんか。'],
])('of %s, the nearest post is suggested by its name, first one of the own section: %s', async (owner, suggested) => {
  const content = await writeContent({
    'sections/aaa/section.yaml': OTHER,
    'sections/koseki-jumin/procedures/juki-001.mdx': procedureText({ owner }),
  });
  const found = lint(await readManual(content, { cacheDir: await temporaryFolder() }), '2026-11-22');
  const fixes = found.flatMap(({ ruleId, fix }) => (ruleId === 'owner-post-exists' ? [fix] : []));
  expect(fixes).toEqual([expect.stringContaining(suggested)]);
});
