import { describe, expect, test } from 'vitest';
import { knownNames } from '#read/known-names.ts';
import { splitList } from '#read/split-list.ts';
import { aForm, aLaw, aSystem } from '../support/a-register.ts';

describe('a list', () => {
  const names = knownNames({
    laws: [aLaw(), aLaw({ name: '子ども・子育て支援法', abbreviations: [] })],
    forms: [aForm({ name: '住民異動届' }), aForm({ name: '転入・転居案内' })],
    systems: [aSystem({ name: '子ども・子育て支援システム' }), aSystem({ name: '収納システム', aliases: ['収納'] })],
  });

  test.each([
    ['systems', '甲;乙', ['甲', '乙']],
    ['systems', '甲；乙\n丙', ['甲', '乙', '丙']],
    ['systems', '甲、乙', ['甲', '乙']],
    ['systems', '甲、乙;丙', ['甲、乙', '丙']],
    ['systems', '甲・乙', ['甲・乙']],
    ['systems', '子ども・子育て支援システム', ['子ども・子育て支援システム']],
    ['systems', '子ども・子育て支援システム・収納', ['子ども・子育て支援システム', '収納']],
    ['systems', '収納システム/収納;丙', ['収納システム', '収納', '丙']],
    ['systems', 'なし', []],
    ['systems', '', []],
    ['forms', '転入・転居案内、住民異動届', ['転入・転居案内', '住民異動届']],
    ['legalBasis', '住民基本台帳法第22条;戸籍法第10条', ['住民基本台帳法第22条', '戸籍法第10条']],
    ['legalBasis', '生活保護法第63条、生活保護法第78条', ['生活保護法第63条', '生活保護法第78条']],
    ['legalBasis', '子ども・子育て支援法第20条', ['子ども・子育て支援法第20条']],
    ['legalBasis', '住基法第22条・子ども・子育て支援法第20条', ['住基法第22条', '子ども・子育て支援法第20条']],
    ['legalBasis', '住民基本台帳法第22条、第23条', ['住民基本台帳法第22条、第23条']],
    [
      'legalBasis',
      '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律第4条',
      ['医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律第4条'],
    ],
    ['legalBasis', '慣例', ['慣例']],
  ])('of %s, %j, has the items %j', (key, text, items) => {
    expect(splitList(text, names[key])).toEqual(items);
  });
});
