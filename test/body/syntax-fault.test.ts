import { describe, expect, test } from 'vitest';
import { isJapanese, parsed } from './place.ts';

describe('parseBody retells a fault of writing', () => {
  test.each([
    ['a tag that is not closed', '文\n\n<Caution>\n\n文', [13, 1, '<Caution> の閉じタグがありません', '</Caution>']],
    [
      'a tag closed by another',
      '<Step id="s1">\n\n<Caution>\n\n</Step>',
      [15, 1, '<Caution> が閉じられていません', '13行目'],
    ],
    ['a line break in a step', '<Step id="s1">\n\n一<br>二\n\n</Step>', [13, 2, '<br> が閉じられていません', '<br />']],
    [
      'a component that holds nothing',
      '<Step id="s1">\n\n<Check by="本人">\n\n</Step>',
      [13, 1, '<Check> が', '<Check … />'],
    ],
    [
      'the end of a component that ended',
      '<Step id="s1">\n\n<Caution />\n\n文\n\n</Caution>\n\n</Step>',
      [17, 1, '</Caution> に対応する', '…'],
    ],
    ['a name in small letters', '<step id="s1">\n\n文\n\n</Step>', [11, 1, '大文字と小文字', '<Step …>']],
    ['an end in small letters', '<Step id="s1">\n\n文\n\n</step>', [15, 1, '大文字と小文字', '</Step>']],
    ['a closing tag alone', '文\n\n</Step>', [13, 1, '</Step> に対応する <Step> がありません', '</Step>']],
    ['an opening tag of full width', '文\n\n＜Step id="s1">\n\n文\n\n</Step>', [13, 1, '「＜」が全角', '「<Step …>」']],
    [
      'an opening tag with a space',
      '文\n\n< Step id="s1">\n\n文\n\n</Step>',
      [13, 1, '空白があります', '「<Step …>」'],
    ],
    [
      'one inside another component',
      '<Step id="s1">\n\n＜Caution>\n\n文\n\n</Caution>\n\n</Step>',
      [13, 1, '「＜Caution」の「＜」が全角', '「<Caution …>」'],
    ],
    [
      'one before a component that is whole',
      '＜Step>\n\n<Step id="s1">\n\n文\n\n</Step>\n\n</Step>',
      [19, 1, '</Step> に対応する', '</Step>'],
    ],
    [
      'a closing tag of full width',
      '<Decision question="a">\n\n<Case if="a" then="b" />\n\n＜/Decision＞',
      [15, 1, '「＜/Decision＞」は、<Decision> の閉じタグに', '「</Decision>」'],
    ],
    ['a closing tag with a space', '<Step id="s1">\n\n文\n\n< /Step>', [15, 1, '「< /Step>」は', '「</Step>」']],
    ['a closing tag with its slash behind', '<Step id="s1">\n\n文\n\n<Step/>', [15, 1, '「<Step/>」は', '「</Step>」']],
    [
      'one of full width inside another component',
      '<Step id="s1">\n\n<Caution>\n\n文\n\n＜／Caution＞\n\n</Step>',
      [17, 1, '「＜／Caution＞」は、<Caution>', '「</Caution>」'],
    ],
    [
      'a component by its Japanese name',
      '<注意>\n\n文\n\n</Caution>',
      [11, 1, '<注意> と </Caution> で、名前が', '<Caution …>'],
    ],
    ['the end of one by that', '<Caution>\n\n文\n\n</注意>', [15, 1, '名前が違います', '</注意> を </Caution> に']],
    ['a name of full width', '<Ｓｔｅｐ id="s1">\n\n文\n\n</Step>', [11, 1, '名前が違います', '<Step …>']],
    ['a misspelt name that is closed', '<Cauton>\n\n文\n\n</Caution>', [11, 1, '名前が違います', '<Caution …>']],
    ['a closing tag in another paragraph', '<Caution>文\n\n文\n</Caution>', [11, 1, '同じ段落', '空の行']],
    ['a closing tag at the end of a paragraph', '<Caution>\n文\n\n文</Caution>', [14, 2, '段落の途中', '空の行']],
    ['an HTML line break', '一<br>二', [11, 2, '<br> が閉じられていません', '<br />']],
    ['an HTML image', '<img src="../images/a.png">', [11, 1, 'HTMLのタグ「<img>」', '![図の説明](../images/名前.png)']],
    ['a declaration of HTML', '<!DOCTYPE html>', [11, 1, '「<」をそのまま', '＜']],
    ['an HTML comment', '<!-- 覚え書き -->', [11, 1, 'コメント', '{/*']],
    ['a bare less-than sign', '5日<10日', [11, 3, '「<10日」', '＜']],
    ['a less-than sign before a letter', '人数がa<bのとき\n\n文\n「確認」', [11, 5, '「<bのとき」', '＜']],
    ['a less-than sign above a component', '面積がa<bのとき\n\n<Form name="届" />', [11, 5, '「<bのとき」', '＜']],
    ['a less-than sign between letters', 'x<yのとき', [11, 2, '「<yのとき」', '＜']],
    ['a less-than sign before a capital letter', '人数がA<Bのとき\n「確認」', [11, 5, '「<Bのとき」', '＜']],
    ['a tag with Japanese brackets on the next line', '<Step id="s1"\n「確認」します', [11, 1, '<Step>', '閉じ忘れ']],
    [
      'full-width quotation marks on the second line',
      '<Step id="s1"\n  actor=”係長” />',
      [11, 1, '<Step>', '「”」を、半角の「"」に'],
    ],
    ['an HTML tag that cannot be read', '<div class=a>文</div>', [11, 1, '<div>', 'class="a"']],
    ['a word in angle brackets', '<氏名>を書く', [11, 1, '<氏名>', '＜氏名＞']],
    [
      'an address in angle brackets',
      '<https://example.jp>',
      [11, 1, '<https://example.jp>', '[リンクの文字](https://example.jp)'],
    ],
    ['a mail address in angle brackets', '<a@example.jp>', [11, 1, '<a@example.jp>', '(mailto:a@example.jp)']],
    ['full-width quotation marks', '<Step id=”s1” />', [11, 1, '<Step>', '「”」を、半角の「"」に']],
    [
      'a quotation mark closed by a wide one',
      '<Step id="s1” actor="係" />',
      [11, 1, '<Step>', '「”」を、半角の「"」に'],
    ],
    ['one that is closed so at the end', '<Step id="s1" actor="係“ />', [11, 1, '<Step>', '「“」を、半角の「"」に']],
    ['an apostrophe closed by a wide one', "<Step id='s1’ />", [11, 1, '<Step>', '「’」を、半角の「"」に']],
    ['Japanese brackets around a value', '<Step id=「s1」 />', [11, 1, '<Step>', '「「」を、半角の「"」に']],
    ['wide marks inside a value', '<Step title="「“A” を確認」 id=s1 />', [11, 1, '<Step>', 'id="s1"']],
    ['a full-width equals sign', '<Step id＝"s1" />', [11, 1, '<Step>', '「＝」を、半角の「=」に']],
    ['a wide colon after a name', '<Step id："s1" />', [11, 1, '<Step>', '「：」を「=」に変え、「id="…"」']],
    ['a colon before the equals sign', '<Step id="s1" actor：="係" />', [11, 1, '<Step>', '「actor="…"」']],
    ['a value without quotation marks', '<Step id=s1 />', [11, 1, '<Step>', 'id="s1"']],
    ['a comma between attributes', '<Step id="s1", actor="係" />', [11, 1, '<Step>', '「,」を消し']],
    ['a Japanese comma between attributes', '<Step id="s1"、actor="係" />', [11, 1, '<Step>', '「、」を消し']],
    ['a quotation mark inside a value', '<Step id="s1" title=""届"を見ます" />', [11, 1, '<Step>', 'かぎかっこ']],
    ['a quotation mark that is not closed', '<Step id="s1 />\n文', [11, 1, '<Step>', '閉じ忘れ']],
    ['a misspelt tag that is not closed', '<Caushon>\n\n文', [11, 1, '<Caushon>', '「Caution」']],
  ] as const)('%s', (_, body, [line, column, message, fix]) => {
    const [notice] = parsed(body).notices;
    expect(notice).toMatchObject({ ruleId: 'safe-subset', line, column });
    expect(notice?.message).toContain(message);
    expect(notice?.fix).toContain(fix);
    expect(isJapanese(`${notice?.message}${notice?.fix}`)).toBe(true);
  });
});

describe('parseBody suggests the name that was meant', () => {
  test.each([
    ['<step id="s1" />', '「<Step>」'],
    ['<Setp id="s1" />', '「<Step>」'],
    ['<Desicion question="a" />', '「<Decision>」'],
    ['<手順 id="s1" />', '「<Step>」'],
    ['<Step id="s1" acter="a" title="b" />', '「actor」'],
    ['<Step id="s1" actor="a" title="b" KCP />', '「kcp」'],
    ['<Step Id="s1" actor="a" title="b" />', '「id」'],
    ['<Deadline label="a" rule="b" baiss="c" />', '「basis」'],
    ['<Step id="s1" 行う人="a" title="b" />', '「actor」'],
    ['<Step id="s1" who="a" title="b" />', '「actor」'],
    ['<Xyz />', 'Variation'],
    ['<Term word="a" colour="b" />', '「word」'],
  ])('%s', (body, name) => {
    expect(parsed(body).notices[0]?.fix).toContain(name);
  });

  test('but takes no HTML tag for a component', () => {
    expect(parsed('<base />').notices[0]?.fix).not.toContain('Case');
  });
});
