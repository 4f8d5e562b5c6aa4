import { describe, expect, test } from 'vitest';
import { readSection } from '#read/read-section.ts';
import { linesOf } from '../support/notice-places.ts';
import { BASE_CONTENT } from '../support/write-content.ts';

describe('section.yaml', () => {
  const good = BASE_CONTENT['sections/koseki-jumin/section.yaml'] ?? '';

  test('reads a section with its posts and duties', () => {
    expect(readSection('koseki-jumin', good)).toMatchObject({
      notices: [],
      section: {
        id: 'koseki-jumin',
        name: '戸籍住民課',
        order: 10,
        extension: '2110',
        posts: [
          { id: 'juki-kacho', isHead: true, section: 'koseki-jumin', source: { line: 10 } },
          { id: 'juki-kiroku-shunin', isHead: false, unit: '住民記録担当', extension: '2112' },
          { id: 'juki-kiroku-kakari' },
        ],
        duties: [{ id: 'd1', text: '住民基本台帳に関すること。' }],
      },
    });
  });

  test.each([
    ['order: 10', 'order: 十', ['5 known-value'], { order: 100_000, name: '戸籍住民課' }],
    ['domain: 市民', 'domain: 市政', ['6 known-value'], { domain: undefined, name: '戸籍住民課' }],
    ['domain: 市民', 'domein: 市民', ['6 known-field'], { domain: undefined, name: '戸籍住民課' }],
    ['name: 戸籍住民課', 'name:', ['1 known-field'], { name: 'koseki-jumin' }],
    ['name: 戸籍住民課', 'x-name: 戸籍住民課', ['1 known-field'], { name: 'koseki-jumin' }],
    ['extension: "2110"', 'extension: 0110', [], { extension: '0110' }],
    ['id: juki-kacho,', 'id: 課長,', ['10 known-value'], { posts: [{}, {}] }],
    ['id: juki-kacho,', '', ['10 known-field'], { posts: [{}, {}] }],
    ['name: 課長, head: true', 'name: 課長, heda: true', ['10 known-field'], { posts: [{ isHead: false }, {}, {}] }],
    ['{ id: juki-kacho, name: 課長, head: true }', 'juki-kacho', ['10 known-value'], { posts: [{}, {}] }],
    ['name: 課長, head: true', 'name: 課長', ['9 known-value'], { posts: [{ isHead: false }, {}, {}] }],
    ['unit: 住民記録担当 }', 'head: true }', ['12 known-value'], { posts: [{ isHead: true }, {}, { isHead: true }] }],
    ['posts:', 'posts: なし\nstaff:', ['10 known-field', '9 known-value'], { posts: [], name: '戸籍住民課' }],
    ['  - { id: juki-kacho', '  － { id: juki-kacho', ['10 readable-file'], { name: '戸籍住民課' }],
    ['  - { id: d1', '\t- { id: d1', ['14 readable-file'], { name: '戸籍住民課' }],
  ])('with %j as %j tells %j and keeps the rest', (...[from, to, notices, section]) => {
    const reading = readSection('koseki-jumin', good.replace(from, to));
    expect(linesOf(reading.notices).toSorted()).toEqual(notices);
    expect(reading.section).toMatchObject(section);
  });

  test.each(['until: 2026-03-31', 'until: 令和8年3月31日'])('a post with %j is one of the past', (until) => {
    const { section, notices } = readSection(
      'koseki-jumin',
      good.replace('name: 住民記録担当,', `name: 住民記録担当, ${until},`),
    );
    expect(notices).toEqual([]);
    expect(section.posts.map(({ id }) => id)).toEqual(['juki-kacho', 'juki-kiroku-shunin']);
    expect(section.abolishedPosts).toMatchObject([
      { id: 'juki-kiroku-kakari', until: '2026-03-31', name: '住民記録担当' },
    ]);
  });

  test('a post whose last day cannot be read still counts', () => {
    const { section, notices } = readSection(
      'koseki-jumin',
      good.replace('name: 住民記録担当,', 'name: 住民記録担当, until: 年度末,'),
    );
    expect(linesOf(notices)).toEqual(['12 known-value']);
    expect(section.posts).toHaveLength(3);
  });

  test('a folder without a readable section.yaml is a section of that name', () => {
    expect(readSection('somu', undefined)).toMatchObject({
      notices: [],
      section: { id: 'somu', name: 'somu', posts: [] },
    });
  });

  test('reports a folder name that is no id', () => {
    const { notices } = readSection('総務課', good);
    expect(linesOf(notices)).toEqual(['1 id-format']);
  });
});

test.each([['posts: { id: a-kacho, name: 課長 }'], ['duties: 住民基本台帳に関すること。']])(
  'entries that have a line each are asked for as such: %s',
  (line) => {
    const [notice] = readSection('soumu', `${line}\n`).notices.filter(({ ruleId }) => ruleId === 'known-value');
    expect(notice?.message).toContain('「- 」で始まる行を並べて書きます。');
  },
);
