import { describe, expect, test } from 'vitest';
import { readProcedure } from '#read/read-procedure.ts';
import { procedureText, type FrontMatter } from '../support/procedure-text.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const read = (text: string) => readProcedure({ file: FILE, section: 'koseki-jumin', text, audience: 'internal' });

describe('fails closed where the audience is in doubt', () => {
  test.each<[FrontMatter]>([
    [{ audience: 'secton' }],
    [{ audience: 'PUBLIC' }],
    [{ audience: '' }],
    [{ audience: '[section]' }],
    [{ audience: '"section "' }],
    [{ audiense: 'section' }],
    [{ Audience: 'section' }],
    [{ audince: 'section', audience: 'public' }],
    [{ audiences: '[section]' }],
    [{ visibility: 'section' }],
    [{ draft: 'true' }],
    [{ 公開区分: '課内' }],
    [{ 'audience ': 'section', audience: 'public' }],
  ])('%j', (changes) => {
    const { procedure, notices } = read(procedureText(changes));
    expect(procedure).toMatchObject({ audience: 'section', isBroken: true });
    expect(notices.length).toBeGreaterThan(0);
  });
});

test.each([
  ['nothing restricts its readers', 'title: [転入届', true],
  ['it is for the office', 'audience: internal\ntitle: [転入届', true],
  ['it is for the section', 'audience: section\ntitle: [転入届', undefined],
  ['it may be for the section', 'audiense: section\ntitle: [転入届', undefined],
  ['its body alone speaks of readers', 'title: [転入届\n---\n\n## 手順\n\n閲覧：窓口', true],
])('a file that cannot be read where %s', (_, text, isAudienceUnknown) => {
  for (const opening of ['---\n', '']) {
    const { procedure } = read(`${opening}${text}\n`);
    expect(procedure).toMatchObject({ audience: 'section', isBroken: true });
    expect(procedure.isAudienceUnknown).toBe(isAudienceUnknown);
  }
});
