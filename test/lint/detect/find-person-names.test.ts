import { expect, test } from 'vitest';
import { findPersonNames, isPersonName } from '#lint/detect/find-person-names.ts';

test.each([
  ['佐藤さんに聞きます。', '佐藤'],
  ['佐藤花子さんに聞きます。', '佐藤花子'],
  ['佐藤　花子さんに聞きます。', '佐藤　花子'],
  ['鈴木 一美さんの例です。', '鈴木 一美'],
  ['佐藤さくらさんに渡します。', '佐藤さくら'],
  ['佐藤さん机の引き出し', '佐藤'],
  ['佐藤様宛て', '佐藤'],
  ['林さんに聞きます。', '林'],
  ['佐藤花子主査に聞きます。', '佐藤花子'],
  ['佐藤係長宛てに送ります。', '佐藤'],
  ['高橋課長補佐の決裁', '高橋'],
  ['佐藤総務課長に渡します。', '佐藤'],
  ['佐藤花子に聞きます。', '佐藤花子'],
  ['山口一郎、木村健太郎', '山口一郎・木村健太郎'],
  ['（佐藤 実）', '佐藤 実'],
  ['佐藤に確認します。', '佐藤'],
  ['五十嵐まで連絡します。', '五十嵐'],
  ['担当：高橋', '高橋'],
  ['担当の佐藤（内線2112）', '佐藤'],
  ['佐藤（内線2112）', '佐藤'],
  ['係長の中村に渡します。', '中村'],
  ['課長補佐（佐藤）', '佐藤'],
  ['戸籍住民課 佐藤', '佐藤'],
  ['市民課の長谷川へ', '長谷川'],
  ['市民課長谷川係長', '長谷川'],
  ['髙橋係長、渡邉さん、山﨑様', '高橋・渡辺・山崎'],
  ['北野さん', '北野'],
])('finds in 「%s」: %s', (text, names) => {
  expect(findPersonNames(text).map(({ value }) => value)).toEqual(names.split('・'));
});

test.each([
  ['the sample person', '氏名は「継手 太郎」「山田 太郎様」と書きます。'],
  ['circles', '○○ ○○様'],
  ['posts', '係長・課長補佐に聞き、課長 係長の順に決裁を受けます。'],
  ['words that hold a surname', '森林課長、大石川、関係長、上野係長会議'],
  ['forms', '佐藤様式、田中氏名、石川同様に、山口仕様'],
  ['towns and wards', '佐藤町、中村区、山口県、千葉県、橋本市子ども課、中村地区に連絡します。'],
  ['streets and rivers', '山本通り、太田川、石井橋、中島公園、高木を伐採します。'],
  ['firms', '田中建設株式会社、本田技研、佐川急便、小林製薬、内田洋行、伊藤園'],
  ['authorities', '高橋市長、福島地方裁判所、山口地検、松本支店に確認します。'],
  ['offices of places', '中野支所長、石川支所長、小林支所総務係長、吉田中学校'],
  ['places to which somebody goes', '千葉に確認し、大橋に連絡し、市民課 中野へ行きます。'],
  ['ordinary words after a surname', '石川健康まつり、山口規則、福田京都支社'],
])('has nothing against %s', (_, text) => {
  expect(findPersonNames(text)).toEqual([]);
});

test.each([
  ['佐藤', true],
  ['佐藤健司', true],
  ['佐藤 健司', true],
  ['髙橋花子', true],
  ['鈴木 さくら', true],
  ['住民記録担当主任', false],
  ['課長', false],
  ['係長', false],
  ['石川支所長', false],
  ['中野係', false],
  ['千葉県', false],
  ['太田建設', false],
  ['高岡地検', false],
  ['佐川急便', false],
  ['山田太郎', false],
])('「%s」 as the whole of a field is a name: %s', (text, answer) => {
  expect(isPersonName(text)).toBe(answer);
});
