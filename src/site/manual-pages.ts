import { address } from '#model/address.ts';
import { REPORTS } from '#report/index.ts';
import { MEASURES } from '#report/measures.ts';
import type { NamedPage } from '#search/headings/named-page.ts';

/**
 * The pages that every manual has, whatever is in it: what they are called, how that is read, and what else people call
 * them.
 */
export const MANUAL_PAGES: readonly NamedPage[] = [
  page(address.sections, ['課の一覧', 'かのいちらん', '組織図', '内線番号一覧', '電話番号一覧'], '課と係、電話です。'),
  page(address.posts, ['職の一覧', 'しょくのいちらん', '担当者一覧'], '職と、担当する業務です。'),
  page(address.works, ['業務一覧', 'ぎょうむいちらん', '業務棚卸表'], '全ての課の業務です。'),
  page(address.procedures, ['業務手順書の一覧', 'ぎょうむてじゅんしょのいちらん', '手順書一覧', 'マニュアル一覧'], ''),
  page(address.paths, ['分野ごとの学び始め', 'ぶんやごとのまなびはじめ', '学び始め'], ''),
  page(address.calendar, ['年間予定', 'ねんかんよてい', 'カレンダー', '年間スケジュール'], '月ごとの業務と期限です。'),
  ...Array.from({ length: 12 }, (_, index) => monthPage(index + 1)),
  page(address.changes, ['変わったこと', 'かわったこと', '新着', '更新情報', '改正一覧'], '手順書の改正です。'),
  page(address.asOfDays, ['基準日ごとの手順書', 'きじゅんびごとのてじゅんしょ'], ''),
  page(address.forms, ['様式一覧', 'ようしきいちらん', '様式集'], ''),
  page(address.laws, ['法令一覧', 'ほうれいいちらん', '例規一覧'], ''),
  page(address.systems, ['システム一覧', 'しすてむいちらん'], ''),
  page(address.terms, ['用語一覧', 'ようごいちらん', '用語集'], ''),
  page(
    address.policy,
    ['人材育成基本方針との対応', 'じんざいいくせいきほんほうしんとのたいおう', '人材育成基本方針'],
    '',
  ),
  page(address.guide, ['作成の手引', 'さくせいのてびき', '手引', '手順書の書き方'], '手順書の書き方です。'),
  page(
    address.template,
    ['標準版のひな形', 'ひょうじゅんばんのひながた', 'ひな形', '雛形', '表の書き方'],
    '写して使う手順書です。',
  ),
  page(
    address.start,
    ['自分の団体で使い始める', 'じぶんのだんたいでつかいはじめる', '見本を替える', '使い始める', '導入のしかた'],
    '見本を自分の市町村の手順書に替える順序です。',
  ),
  page(
    address.register,
    ['変更を登録する', 'へんこうをとうろくする', 'git', 'ギット', '登録のしかた'],
    'gitの使い方です。',
  ),
  page(
    address.revision,
    ['改正と廃止', 'かいせいとはいし', '版を上げる', '手順書をやめる'],
    '版を上げるときと、やめるときの順序です。',
  ),
  page(
    address.transfer,
    ['異動と組織の変更', 'いどうとそしきのへんこう', '4月1日にすること', '課をつくる'],
    '配置、職、課の直し方です。',
  ),
  page(
    address.files,
    ['ファイルの一覧', 'ふぁいるのいちらん', 'フォルダーの一覧', '画像の置き場所'],
    '名前と置き場所です。',
  ),
  page(address.fields, ['書く項目', 'かくこうもく'], '手順書と業務一覧の項目の意味です。'),
  page(address.components, ['部品の書き方', 'ぶひんのかきかた'], '手順や期限などの書き方の見本です。'),
  page(address.rules, ['点検項目', 'てんけんこうもく', '点検の規則'], '点検で何を調べるかの説明です。'),
  page(address.reports, ['報告', 'ほうこく', '報告の一覧'], ''),
  page(address.report('findings'), ['点検の指摘', 'てんけんのしてき'], '手順書と業務一覧の点検の結果です。'),
  ...REPORTS.map(({ name, title, reading, aliases, description }) =>
    page(address.report(name), [title, reading, ...(aliases ?? [])], description),
  ),
  ...MEASURES.map(({ key, label, reading, aliases }) =>
    page(address.measure(key), [label, reading, ...(aliases ?? [])], '指標の値と、分子と分母の内訳です。'),
  ),
];

// Declared as functions, since the list above is made first.
function page(url: string, names: readonly [title: string, reading: string, ...string[]], about: string): NamedPage {
  const [title, reading, ...aliases] = names;
  return { url, title, reading, aliases, about };
}

function monthPage(month: number): NamedPage {
  return page(address.month(month), [`${month}月の予定`, `${month}がつのよてい`, `${month}月の業務`], '');
}
