import { expect, test } from 'vitest';
import { readForms, readLaws, readSystems, readTerms } from '#read/read-registers.ts';
import { linesOf } from '../support/notice-places.ts';

const HEADINGS = {
  laws: '法令名,略称,よみ,法令番号,種別,確認,備考\n',
  forms: '様式番号,様式名,よみ,所管課,根拠,記入者,部数,保存期間,ファイル,備考\n',
};

test('reads laws with their lists', () => {
  const { entries } = readLaws(`${HEADINGS.laws}行政手続法,行手法;手続法,ぎょうせいてつづきほう,,法律,要確認,\n`);
  expect(entries).toMatchObject([
    { name: '行政手続法', abbreviations: ['行手法', '手続法'], kind: '法律', isConfirmed: false, number: '' },
  ]);
});

test.each([
  ['行政手続法,,,,法津,確認済,', ['2 known-value'], { name: '行政手続法', kind: '', isConfirmed: true }],
  ['行政手続法,,,,法律,たぶん,', ['2 known-value'], { isConfirmed: false }],
  ['行政手続法,,,,,,', [], { kind: '', isConfirmed: false }],
])('reads the law %s with %j', (row, notices, law) => {
  const reading = readLaws(`${HEADINGS.laws}${row}\n戸籍法,,,,法律,確認済,\n`);
  expect(linesOf(reading.notices)).toEqual(notices);
  expect(reading.entries).toMatchObject([law, { name: '戸籍法' }]);
});

test('does not count a law without a name', () => {
  const { entries, notices } = readLaws(`${HEADINGS.laws},略,,,法律,確認済,\n戸籍法,,,,法律,確認済,\n`);
  expect([entries.map(({ name }) => name), linesOf(notices)]).toEqual([['戸籍法'], ['2 readable-row']]);
});

test('reads forms, systems and terms', () => {
  const forms = readForms(`${HEADINGS.forms}様式第1号,住民異動届,,koseki-jumin,,届出人,1,１年,,\n`);
  expect(forms).toMatchObject({ notices: [], entries: [{ name: '住民異動届', retention: '1年', copies: '1' }] });
  const systems = readSystems('システム名,別名,ネットワーク\n住民記録システム,住記;住基,LGWAN接続系\n');
  expect(systems).toMatchObject({ notices: [], entries: [{ aliases: ['住記', '住基'], whenDown: '' }] });
  const terms = readTerms('用語,意味,言い換え\n引っ越し,住所を移すことです。,転入届;転居届\n');
  expect(terms).toMatchObject({ notices: [], entries: [{ word: '引っ越し', written: ['転入届', '転居届'] }] });
});
