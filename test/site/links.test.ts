import { describe, expect, test } from 'vitest';
import { postName } from '#report/names.ts';
import { byReading, formCell, lawCell, postCell, sectionCell, systemCell } from '#site/links.ts';
import { aManual, aPost, aSection } from '../support/a-manual.ts';

const manual = aManual();

describe('links to what a manual names', () => {
  test.each([
    ['a post', postCell(manual, 'juki-kacho'), '戸籍住民課 課長', 'posts/juki-kacho.html'],
    ['a section', sectionCell(manual, 'koseki-jumin'), '戸籍住民課', 'sections/koseki-jumin.html'],
    ['a law', lawCell(manual, '住基法第22条'), '住基法第22条', 'laws/index.html#e-住民基本台帳法'],
    ['a form', formCell(manual, '住民異動届'), '住民異動届', 'forms/index.html#e-住民異動届'],
    ['a system', systemCell(manual, '住民記録システム'), '住民記録システム', 'systems/index.html#e-住民記録システム'],
  ])('%s', (...[, cell, text, href]) => {
    expect(cell).toMatchObject({ text, href });
  });

  test.each([
    ['a section', sectionCell(manual, 'kankyo'), 'kankyo'],
    ['a law', lawCell(manual, '地方税法第1条'), '地方税法第1条'],
    ['no law', lawCell(manual, '慣例'), '慣例'],
    ['a form', formCell(manual, '委任状'), '委任状'],
    ['a system', systemCell(manual, '税務システム'), '税務システム'],
  ])('%s that is in no register is text', (_, cell, text) => {
    expect(cell).toBe(text);
  });

  test('a missing and an unknown post are marked as missing', () => {
    expect(postCell(manual, undefined)).toEqual({ text: '未設定', mark: 'missing' });
    expect(postCell(manual, 'juki-bucho')).toMatchObject({
      mark: 'missing',
      text: expect.stringContaining('juki-bucho'),
    });
  });
});

test('a post that was abolished is told by its name, without a link', () => {
  const post = { ...aPost({ id: 'juki-jusho', name: '住居表示担当' }), until: '2026-03-31' };
  const past = aManual({ sections: [aSection({ abolishedPosts: [post] })] });
  const label = '戸籍住民課 住居表示担当（廃止した職）';
  expect(postCell(past, post.id)).toBe(label);
  expect(postName(past, post.id)).toBe(label);
});

test('byReading puts entries in the order of their readings, those without one last', () => {
  const entries = [
    { name: '丙', reading: '' },
    { name: '乙', reading: 'おつ' },
    { name: '甲', reading: '' },
    { name: '子', reading: 'い' },
  ];
  expect(byReading(entries).map(({ name }) => name)).toEqual(['子', '乙', '丙', '甲']);
});
