import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { procedureText } from '../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder, writeContent } from '../support/write-content.ts';

const SECTION = 'sections/koseki-jumin/section.yaml';

test.each(['aaa', 'zzz'])(
  'no section takes the address of another by capitals, which some disks do not tell apart: %s',
  async (other) => {
    const file = `sections/${other}/procedures/JUKI-001.mdx`;
    const section = String(BASE_CONTENT[SECTION]).replaceAll('juki-', `${other}-`);
    const files = { [`sections/${other}/section.yaml`]: section, [file]: procedureText({ title: '別の課の手順書' }) };
    const content = await writeContent(files);
    const manual = await readManual(content, { cacheDir: await temporaryFolder() });
    expect(manual.procedures.map(({ title }) => title)).toEqual(['転入届の受付']);
    expect(manual.notices.filter(({ ruleId }) => ruleId === 'id-is-unique').map((each) => each.file)).toEqual([file]);
  },
);
