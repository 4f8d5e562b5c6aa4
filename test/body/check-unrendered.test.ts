import { describe, expect, test } from 'vitest';
import { AT, htmlOf, isJapanese, parsed } from './place.ts';

const placesIn = (body: string) => parsed(body).notices.map(({ line, column }) => [line, column]);

describe('parseBody publishes Markdown signs that do nothing, and says', () => {
  test.each([
    ['bold beside a full stop', '必ず**確認する。**次に', ['signs-take-effect', 11, 3, '「**」が太字にならず']],
    ['bold beside brackets', '一\nこれは**「注意」**です', ['signs-take-effect', 12, 4, '「**」が太字にならず']],
    ['bold behind characters of two units', '𠮷𠮷**「い」**う', ['signs-take-effect', 11, 5, '「**」が太字にならず']],
    ['bold in a quote', '> 一\n> 二**三。**四', ['signs-take-effect', 12, 4, '「**」が太字にならず']],
    ['bold in a cell', '| a |\n| --- |\n| い**「う」**え |', ['signs-take-effect', 13, 4, '「**」が太字にならず']],
    ['bold around a link', 'い**「[う](juki-001.mdx)」**え', ['signs-take-effect', 11, 2, '「**」が太字にならず']],
    ['a product', '長さは3*4*5です', ['signs-take-effect', 11, 5, '「*」が斜体の印']],
    ['a product of words', '面積*単価*月数です', ['signs-take-effect', 11, 3, '「*」が斜体の印']],
    ['a place on a shared folder', '場所は\\\\fs01\\課です', ['signs-take-effect', 11, 4, '「\\」が減って']],
    ['a place on a disk', '場所は C:\\_work です', ['signs-take-effect', 11, 5, '「\\」が減って']],
    ['a component in code', '```\n<Check by="本人" />\n```', ['signs-take-effect', 11, 1, '部品「Check」']],
    ['underscores', '必ず__確認__します', ['signs-take-effect', 11, 3, '「__」が太字にならず']],
    ['tildes', '~~取消。~~次に', ['signs-take-effect', 11, 1, '「~~」が取消線にならず']],
    ['bold of the wrong words', 'い**「A」**、**「B」**う', ['signs-take-effect', 11, 2, '「**」が太字にならず']],
    ['bold that is not closed', '**注意してください。', ['signs-take-effect', 11, 1, '一つ余り']],
    ['signs that hide a year and become bold', '令和**年**月**日', ['signs-take-effect', 11, 9, '一つ余り']],
    ['a link with a space', '[記入例](../files/記入 例.pdf)', ['links-resolve', 11, 1, '[ ] と ( )']],
    ['an image with a space', '図![図](../images/図 1.png)', ['links-resolve', 11, 3, '[ ] と ( )']],
    ['a link that is not closed', 'は[記入例](../files/a.pdf）です', ['links-resolve', 11, 2, '[ ] と ( )']],
    ['a link in full-width brackets', '［記入例］（juki-001.mdx）', ['links-resolve', 11, 1, '[ ] と ( )']],
    ['a link with a gap', '[記入例] (juki-001.mdx)', ['links-resolve', 11, 1, '[ ] と ( )']],
    ['a link to a step in full-width brackets', '［手順2］（#s2）を見ます', ['links-resolve', 11, 1, '[ ] と ( )']],
    ['a link to a step with a gap', '[手順2] (#s2)を見ます', ['links-resolve', 11, 1, '[ ] と ( )']],
    ['an image with a full-width sign', '図！[記入例](../images/a.png)', ['signs-take-effect', 11, 3, '「！」が全角']],
    ['a link with bold words', '[**一**](a b.pdf)', ['links-resolve', 11, 7, '[ ] と ( )']],
    ['a reference to nothing', '[x][nai]', ['links-resolve', 11, 1, '「nai」']],
    ['a footnote without a text', 'あ[^1]', ['links-resolve', 11, 2, '「[^1]」']],
    [
      'the same after a byte order mark, which moves no place',
      '\ufeff---\n\n文[^1]',
      ['links-resolve', 13, 2, '「[^1]」'],
    ],
    ['a heading without a space', '##見出し', ['signs-take-effect', 11, 1, '「##」']],
    ['a heading with a full-width space', '文\n###　見出し', ['signs-take-effect', 12, 1, '「###」']],
    ['a heading in full-width signs', '＃＃ 見出し', ['signs-take-effect', 11, 1, '「##」']],
    ['a table without its second row', '| a | b |\n| 1 | 2 |', ['signs-take-effect', 11, 1, '「|」']],
    ['a table with bold words', '文\n| **a** | b |\n| 1 | 2 |', ['signs-take-effect', 12, 1, '「|」']],
    ['a table whose second row is short', '| a | b |\n| --- |\n| 1 | 2 |', ['signs-take-effect', 11, 1, '「|」']],
    [
      'a sentence directly below a table',
      '| a | b |\n| --- | --- |\n| 1 | 2 |\n次に確認します。\nそして帰します。',
      ['signs-take-effect', 14, 1, '表の行になって'],
    ],
    [
      'a row with a sign too many',
      '| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 | 2 | 3 |',
      ['signs-take-effect', 14, 1, '列が1つ多く'],
    ],
    [
      'a row with a sign too few',
      '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 1 | 2 |',
      ['signs-take-effect', 14, 1, '行は、見出しの行より列が1つ少なく'],
    ],
    [
      'rows as merged cells leave them',
      '| a | b |\n| --- | --- |\n| 1 | 2 |\n| 2 |\n| 3 |',
      ['signs-take-effect', 14, 1, '行など2行は'],
    ],
    ['bold in full-width signs', '必ず＊＊確認＊＊します', ['signs-take-effect', 11, 3, '「＊＊」が全角']],
    ['an item behind a full-width space', '- 一\n　- 二\n　- 三', ['signs-take-effect', 12, 1, '全角の空白']],
    ['a number behind a full-width space', '次のもの\n\n　1. 届書', ['signs-take-effect', 13, 1, '全角の空白']],
    ['a component in full-width signs', '中は＜Step id="s1"＞です', ['signs-take-effect', 11, 3, '「＜Step」']],
    ['a component after a space', '< Form name="届" />', ['signs-take-effect', 11, 1, '「< Form」']],
    ['a component without its first sign', 'Form name="届" />', ['signs-take-effect', 11, 1, '「Form」']],
    ['a closing tag in full-width signs', '中＜／Step＞', ['signs-take-effect', 11, 2, '「＜／Step」']],
    ['items with dots', '次のもの\n・届書\n・身分証', ['signs-take-effect', 12, 1, '「・」で始まる行']],
    ['items with a hyphen and no space', '-届書\n-身分証', ['signs-take-effect', 11, 1, '「-」で始まる行']],
    ['items with full-width numbers', '１．届書\n２．身分証', ['signs-take-effect', 11, 1, '「１．」で始まる行']],
    ['items in a quote', '> ・届書\n> ・身分証', ['signs-take-effect', 11, 3, '「・」で始まる行']],
    [
      'items with a full-width hyphen and a space',
      '－ 届書\n－ 身分証',
      ['signs-take-effect', 11, 1, '「－」で始まる行'],
    ],
    ['items with a dash', '— 届書\n— 身分証', ['signs-take-effect', 11, 1, '「—」で始まる行']],
    ['items with the hollow sign of Word', 'o\t届書\no\t身分証', ['signs-take-effect', 11, 1, '「o」で始まる行']],
    [
      'a table of full width',
      '｜区分｜件数｜\n｜---｜---｜\n｜亡失｜2｜',
      ['signs-take-effect', 11, 1, '「｜」が全角'],
    ],
    ['a row of full width', '| a | b |\n| --- | --- |\n｜1｜2｜ |', ['signs-take-effect', 13, 1, '「｜」が全角']],
    ['cells of a spreadsheet', '次の表\n区分\t件数\n亡失\t2', ['signs-take-effect', 12, 1, 'タブで区切った行']],
    ['a sentence above hyphens', '軽くします。\n-----', ['signs-take-effect', 11, 1, '「---」の行により']],
    ['a sentence above equals signs', '軽くします。\n====', ['signs-take-effect', 11, 1, '「===」の行により']],
    ['a link without words', '一[](juki-005.mdx)', ['links-resolve', 11, 2, '文字がない']],
    ['a link with nothing but a space', '[　](juki-005.mdx)', ['links-resolve', 11, 1, '文字がない']],
  ] as const)('%s', (_, body, [ruleId, line, column, message]) => {
    const { body: data, notices } = parsed(body);
    expect(data).toBeDefined();
    expect(notices).toMatchObject([{ ruleId, file: AT.file, line, column }]);
    expect(notices[0]?.message).toContain(message);
    expect(isJapanese(notices[0]?.message ?? '') && isJapanese(notices[0]?.fix ?? '')).toBe(true);
  });

  test('each line, and each half of a component', () => {
    expect(placesIn('い**「う」**え\nい**「う」**え')).toEqual([[11, 2], [12, 7]]); // prettier-ignore
    expect(placesIn('＜Caution＞\n\n文\n\n＜/Caution＞')).toEqual([[11, 1], [15, 1]]); // prettier-ignore
  });
});

describe('says nothing of', () => {
  test.each([
    ['one line with a dot', '・届書'],
    ['items with a break of their own', '・届書  \n・身分証'],
    ['one line with a tab', '区分\t件数\n亡失は2件'],
    ['a long vowel mark', 'コピ\nー機\nー台'],
    ['numbers that count nothing', '1.5倍です\n2.5倍です'],
    ['a line between paragraphs', '一\n\n---\n\n二'],
  ])('%s', (_, body) => {
    expect(parsed(body).notices).toEqual([]);
  });
});

describe('following the advice mends it', () => {
  test.each([
    ['次のもの\n\n- 届書\n- 身分証', '<li>身分証'],
    ['軽くします。\n\n---', '<hr'],
    ['必ず**確認する**。次に', '<strong>確認する</strong>'],
    ['これは「**注意**」です', '<strong>注意</strong>'],
    ['これは **「注意」** です', '<strong>「注意」</strong>'],
    ['い **「A」** 、 **「B」** う', '<strong>「B」</strong>'],
    ['**注意**してください。', '<strong>注意</strong>'],
    ['**注意＊＊', '＊＊'],
    ['[記入例](../files/記入例.pdf)', '<a href'],
    ['あ[^1]\n\n[^1]: 説明の文', '<sup>'],
    ['## 見出し', '<h2'],
    ['文\n| a | b |\n| --- | --- |\n| 1 | 2 |', '<td>1'],
    ['- | a |\n  | --- |\n  | 1 |', '<td>1'],
    ['<Caution>\n\n文\n\n</Caution>', '{Caution}'],
  ])('%s', (body, html) => {
    const { segments, notices } = parsed(body);
    expect(htmlOf(segments)).toContain(html);
    expect(notices.filter(({ message }) => !message.includes('余り'))).toEqual([]);
  });
});

describe('signs that are meant give nothing', () => {
  test.each([
    '※1、#1、#見出し、＃1',
    'A*B',
    '3*4=12',
    '[済]、[要]、［済］（印）、[要] (必須)',
    '氏名は山田**、番号は090-****-1234',
    '10時~12時、4月～6月',
    '文[^1]。\n\n[^1]: 注',
    '[文][a]\n\n[a]: juki-001.mdx',
    '[ファイル][保存]、[Ctrl][C]、[1][2]',
    '［市のサイト］（https://example.jp）',
    '一|二|三',
    '| 注意',
    '| a |\n| --- |\n| **b** |',
    '＜注意＞、＜Caushon＞、5＜10',
    '\\*\\*一\\*\\*、\\[二\\](三)、\\##四',
    '`**「一」**`、`[x](a b)`、`＜Step＞`',
    '```\n##一\n| 二 |\n[三][nai]\n```',
    '~~~\n必ず**確認する。**次に\n~~~',
    '*****',
    '必ず*確認*します',
    'photo__1.jpg と photo__2.jpg',
    '場所は `\\\\fs01\\課` です',
    '場所は C:\\work です',
    '8:30~17:15と9:00~17:00',
    '~~取消~~',
    '約~~、~から',
    '**1**、**（2）**、**3**',
  ])('%s', (body) => {
    expect(parsed(body).notices).toEqual([]);
  });
});
