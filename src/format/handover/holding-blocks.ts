import type { HandoverPack } from '#model/handover-pack.ts';
import type { PackHolding } from '#model/pack-holding.ts';
import type { PaperBlock, PaperCell } from '#model/handover-paper.ts';
import { heading, note, table, tableSection } from './paper-parts.ts';

/** 引き継ぐもの: 台帳, 保管場所, 現金・金券, システム and 様式, the things each with a place to tick off by hand. */
export function holdingBlocks(pack: HandoverPack): PaperBlock[] {
  return [heading('引き継ぐもの', 'holdings'), ...thingBlocks(pack), ...systemBlocks(pack)];
}

/** What rules and practice ask for besides and only the predecessor knows; works that are given out are named. */
export function otherBlocks({ works }: HandoverPack): PaperBlock[] {
  const givenOut = works.filter(({ execution }) => execution !== '' && execution !== '直営');
  const names = givenOut.map(({ title, execution }) => `${title}（${execution}）`);
  const rows = ['物品', 'データの保存場所（フォルダー）', '共有アカウントと管理する職', '電子証明書と有効期限'];
  return tableSection('その他の引継ぎ事項', 'others', [
    { 事項: 30, '内容（前任者が書きます）': 70 },
    {
      rows: [...rows.map((row) => [row, '']), [['委託先の担当窓口', ...names], ''], ['これからの予定・その他', '']],
      isByHand: true,
    },
  ]);
}

function thingBlocks({ ledgers, places, money, moneyOfOthers }: HandoverPack): PaperBlock[] {
  return [
    table(
      '台帳・帳簿の目録',
      { 名称: 36, 所在: 34, '媒体・保存期間': 18, 確認: 12 },
      {
        rows: ledgers.map(holdingRow),
        empty: '業務手順書と業務一覧に、台帳の記載はありません。',
      },
    ),
    table(
      '鍵、公印、用紙などの保管場所',
      { 物: 36, 保管場所: 34, 管理する職: 18, 確認: 12 },
      {
        rows: places.map(holdingRow),
        empty: '業務手順書に、保管場所の記載はありません。',
      },
    ),
    table(
      '現金・有価証券（金券）',
      { 業務: 36, 種類: 20, '残高・照合日': 26, 確認: 18 },
      {
        rows: money.map(({ name, detail, from }) => [`${name}（${from.join('、')}）`, detail, '', '']),
        empty: '主担当の業務に、現金や金券を扱うものはありません。',
      },
    ),
    ...moneyNote(moneyOfOthers),
  ];
}

function moneyNote(holdings: readonly PackHolding[]): PaperBlock[] {
  const names = holdings.map(({ name, detail }) => `${name}（${detail}）`).join('、');
  return names === ''
    ? []
    : [note(`副担当の業務のうち、現金や金券を扱うもの：${names}。残高は主担当の職が引き継ぎます。`)];
}

function systemBlocks({ systems, forms }: HandoverPack): PaperBlock[] {
  return [
    table(
      'システムの利用の登録',
      { システム: 36, 所管: 24, ネットワーク: 24, 登録の切替え: 16 },
      {
        rows: systems.map(({ name, place, detail }) => [name, place, detail, '']),
        empty: '使うシステムの記載はありません。',
      },
    ),
    note('暗証番号やパスワードは書きません。利用者の登録と削除は、システムの所管課に届け出てください。'),
    table(
      '様式',
      { 様式: 50, 様式番号: 26, 所管: 24 },
      { rows: forms.map(({ name, detail, place }) => [name, detail, place]), empty: '使う様式の記載はありません。' },
    ),
  ];
}

function holdingRow({ name, place, detail, from }: PackHolding): PaperCell[] {
  return [`${name}（${from.join('、')}）`, place || '（記載なし）', detail, ''];
}

/** 連絡先, by role and extension. */
export function contactBlocks({ contacts }: HandoverPack): PaperBlock[] {
  return [
    ...tableSection('連絡先', 'contacts', [
      { 何を聞くか: 42, 所属: 42, 内線: 16 },
      {
        rows: contacts.map(({ role, organisation, extension }) => [role, organisation, extension]),
        empty: '連絡先の記載はありません。',
      },
    ]),
  ];
}

/** 用語: the words that the paper uses. */
export function wordBlocks({ words }: HandoverPack): PaperBlock[] {
  return [
    ...tableSection('用語', 'words', [
      { 用語: 28, 意味: 72 },
      {
        rows: words.map(({ word, reading, meaning }) => [reading === word ? word : `${word}（${reading}）`, meaning]),
        empty: '用語の記載はありません。',
      },
    ]),
  ];
}
