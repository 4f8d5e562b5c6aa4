import { expect, test } from 'vitest';
import { findPersonalNumbers } from '#lint/detect/find-personal-numbers.ts';
import { findPersonalWords } from '#lint/detect/find-personal-words.ts';

const found = (text: string) =>
  [...findPersonalNumbers(text), ...findPersonalWords(text)].map(({ what, severity }) => `${what} ${severity}`);

test.each([
  ['住民票コードは12345678901です。', '住民票コード error'],
  ['住民票コード １２３４５６７８９０１', '住民票コード error'],
  ['基礎年金番号 1234-567890', '基礎年金番号 error'],
  ['年金の照会は 1234-567890 で行います。', '基礎年金番号 error'],
  ['運転免許証 123456789012', '運転免許証の番号 error'],
  ['普通預金 9876543', '口座番号 error'],
  ['継手銀行 港支店 987-6543', '口座番号 error'],
  ['ゆうちょ 12345-67890123', 'ゆうちょ銀行の記号番号 error'],
  ['記号12345 番号67890123', 'ゆうちょ銀行の記号番号 error'],
  ['夜間は090-1234-5678です。', '携帯電話の番号 error'],
  ['夜間は０８０１２３４５６７８です。', '携帯電話の番号 error'],
  ['夜間は090(1234)5678です。', '携帯電話の番号 error'],
  ['夜間は(090)9876-5432です。', '携帯電話の番号 error'],
  ['夜間は+81-90-1234-5678です。', '携帯電話の番号 error'],
  ['夜間は+81 (0)90 1234 5678です。', '携帯電話の番号 error'],
  ['夜間は+819012345678です。', '携帯電話の番号 error'],
  ['夜間は（090-1234-5678）です。', '携帯電話の番号 error'],
  ['夜間は０９０（１２３４）５６７８です。', '携帯電話の番号 error'],
  ['夜間は（０８０）９８７６－５４３２です。', '携帯電話の番号 error'],
  ['夜間は＋８１－７０－１２３４－５６７８です。', '携帯電話の番号 error'],
  ['被保険者番号 0012345678', '保険や手帳の番号 warning'],
  ['宛名番号 0012345678', '宛名番号や世帯番号 warning'],
  ['在留カード XY98765432ZW', '在留カードの番号 error'],
  ['在留カードＸＹ９８７６５４３２ＺＷ', '在留カードの番号 error'],
  ['旅券 TK1234567', '旅券の番号 error'],
  ['taro@gmail.com に送ります。', '個人のメールアドレス warning'],
  ['h.suzuki@city.example.jp に送ります。', '個人のメールアドレス warning'],
  ['生年月日：昭和50年3月4日', '生年月日 warning'],
  ['（昭和50年3月4日生）', '生年月日 warning'],
  ['北海道継手市港町3丁目の方', '住所 warning'],
  ['佐藤係長に聞きます。', '人の氏名 warning'],
])('finds in 「%s」: %s', (text, answer) => {
  expect(found(text)).toEqual([answer]);
});

test.each([
  ['an office number', '電話 0154-23-5151、内線2110'],
  ['an office number in brackets', '電話 0154(23)5151、（0154）23-5151、+81-154-23-5151、0790(12)3456、内線(2110)'],
  ['sample phones in brackets', '電話 090(0000)0000、+81-90-0000-0000'],
  ['a sample phone', '電話 090-0000-0000'],
  ['sample zeros', '住民票コード 00000000000、口座番号 0000000、基礎年金番号 0000-000000'],
  ['amounts near a bank', '口座に1234567円を振り込みます。'],
  ['a post code near a bank', '銀行 〒085-8505'],
  ['a time stamp', '受付 202604011207'],
  ['the sample card', '在留カード AB12345678CD'],
  ['a role address', 'juki@city.example.jp に送ります。'],
  ['a birthday that a rule names', '昭和31年4月1日以前に生まれた人'],
  ['the sample birthday', '生年月日：平成元年1月8日'],
  ['the sample birthday before 生', '（平成元年1月8日生）'],
  ['a sample address', '○○市○○町1番1号'],
  ['a document number', '戸住第12号'],
])('has nothing against %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['昭和60年3月3日生', '昭和60年3月3日生'],
  ['（昭和６０年３月３日 生）', '昭和60年3月3日 生'],
  ['S60.3.3生', 'S60.3.3生'],
])('the birthday in 「%s」 is a hit as a whole', (text, value) => {
  expect(findPersonalWords(text)).toMatchObject([{ value }]);
});
