import { describe, expect, test } from 'vitest';
import { linkTarget } from '#body/link-target.ts';
import { stepsOf } from '#model/step.ts';
import { AT, parsed } from './place.ts';

const PROCEDURE = `## 手順

<Step id="s1" actor="窓口担当" title="本人確認をします。" next="不備がない:終了"
      kcp>

代理人のときは<Term word="委任状" />を
見ます。

- 写しは取りません。
- [転居届](juki-002.mdx#s3)は別です。

<Check by="本人" what="氏名" />

</Step>

| 書類 | 部数 |
| --- | --- |
| 届書 | 1 |

![届書の例](../images/todoke.png)
`;

describe('parseBody reads, with places in the file,', () => {
  const body = parsed(PROCEDURE).body;

  test('components in order, with attributes, parents and plain text', () => {
    expect(body?.components).toEqual([
      {
        name: 'Step',
        attributes: { id: 's1', actor: '窓口担当', title: '本人確認をします。', next: '不備がない:終了', kcp: true },
        parent: -1,
        text: '代理人のときは委任状を見ます。 写しは取りません。 転居届は別です。',
        line: 13,
        column: 1,
      },
      { name: 'Term', attributes: { word: '委任状' }, parent: 0, text: '', line: 16, column: 8 },
      { name: 'Check', attributes: { by: '本人', what: '氏名' }, parent: 0, text: '', line: 22, column: 1 },
    ]);
  });

  test('headings, links and images', () => {
    expect(body?.headings).toEqual([{ depth: 2, text: '手順', id: 'h-手順', line: 11, column: 1 }]);
    expect(body?.links).toEqual([{ url: 'juki-002.mdx#s3', text: '転居届', line: 20, column: 3 }]);
    expect(body?.images).toEqual([{ url: '../images/todoke.png', text: '届書の例', line: 30, column: 1 }]);
  });

  test('texts of every kind, each once', () => {
    const texts = body?.texts.map(({ text, kind, within, line, column }) => [text, kind, within, line, column]);
    expect(texts).toEqual([
      ['手順', 'heading', -1, 11, 1],
      ['代理人のときは委任状を見ます。', 'paragraph', 0, 16, 1],
      ['写しは取りません。', 'listItem', 0, 19, 3],
      ['転居届は別です。', 'listItem', 0, 20, 3],
      ['書類', 'tableCell', -1, 26, 1],
      ['部数', 'tableCell', -1, 26, 6],
      ['届書', 'tableCell', -1, 28, 1],
      ['1', 'tableCell', -1, 28, 6],
      ['届書の例', 'paragraph', -1, 30, 1],
    ]);
  });

  test('what stands in no sentence, for the search for personal data', () => {
    const hidden = parsed(
      '一{/* 覚え\n書き */}\n\n```sh -x\nコード\n```\n\n[二](juki-002.mdx "題")\n\n[三]: juki-003.mdx\n\n<Check by="誰か" what="四" />',
    ).body?.hidden;
    expect(hidden).toEqual([
      { text: '-x', line: 14, column: 1 },
      { text: 'コード', line: 15, column: 1 },
      { text: '題', line: 18, column: 1 },
      { text: 'juki-003.mdx', line: 20, column: 1 },
      { text: '誰か', line: 22, column: 1 },
      { text: '{/* 覚え\n書き */}', line: 11, column: 2 },
    ]);
  });

  test('steps that the model understands', () => {
    expect(stepsOf({ digest: '', ...body! })).toMatchObject([
      { id: 's1', isKeyControl: true, exits: [{ condition: '不備がない', to: { kind: 'end' } }] },
    ]);
  });

  test('an anchor for every heading that a link can name', () => {
    const anchor = parsed('## いつ・だれが、どのくらい（標準）').body?.headings[0]?.id;
    expect(linkTarget('#いつ・だれが、どのくらい（標準）', 'a')).toMatchObject({ anchor });
  });
});

const step = (attributes: string) => `<Step id="s1" ${attributes} />`;

describe('parseBody publishes, and says', () => {
  test.each([
    ['a missing attribute', step('actor="a"'), ['component-attributes', 1, '「title」']],
    ['an empty attribute', step('actor="a" title=" "'), ['component-attributes', 25, '「title」']],
    ['an attribute without a value', step('actor title="b"'), ['component-attributes', 15, '「actor」']],
    ['a number that is none', step('actor="a" title="b" minutes="五分"'), ['component-attributes', 35, '「五分」']],
    ['a flag with a value', step('actor="a" title="b" kcp="true"'), ['component-attributes', 35, '「kcp」']],
    ['a value that is not in the list', '<Check by="係長" what="b" />', ['component-attributes', 8, '「係長」']],
    ['a component without its text', '<Caution>\n\n</Caution>', ['known-component', 1, 'Caution']],
    ['a heading of the first level', '# 題', ['heading-order', 1, '「# 」']],
    ['a link to nothing', '[一覧](list.html)', ['links-resolve', 1, '「list.html」']],
    ['a footnote that nothing refers to', '[^a]: 注', ['safe-subset', 1, '「a」']],
  ] as const)('%s', (_, body, [ruleId, column, named]) => {
    const result = parsed(body);
    expect(result.body).toBeDefined();
    expect(result.notices).toMatchObject([{ ruleId, file: AT.file, line: 11, column }]);
    expect(result.notices[0]?.message).toContain(named);
  });

  test('a wrong value as missing, never as it stands', () => {
    const result = parsed('<Caution level="最重要">\n\n文\n\n</Caution>');
    expect(result.body?.components[0]?.attributes).toEqual({});
    expect(JSON.stringify(result.segments)).not.toContain('最重要');
  });

  test('nothing of a missing actor, which has a rule of its own', () => {
    expect(parsed('<Step id="s1" title="確認します。" />').notices).toEqual([]);
  });
});

describe('parseBody lets through', () => {
  test.each([
    ['an empty body', ''],
    ['an ASCII drawing of dashes', `+${'-'.repeat(300)}+`],
    ['a long rule', '='.repeat(1500)],
    ['sixteen quotes', `${'> '.repeat(16)}文`],
    ['forty columns', `|${'a|'.repeat(40)}\n|${'-|'.repeat(40)}`],
    ['words that begin like script', 'important\n\nexporter\n\nimport.csv を開きます。\n\nエクスポート'],
    ['script words inside a sentence', 'メニューの import を選びます。'],
    ['script in a fenced block', '```\nimport x\nexport "\\\n```'],
    ['script in a block of tildes', '~~~ sh\nexport A=1\n~~~'],
    ['script in a block of a component', '<Caution>\n\n```\nexport "\\\n{a}\n```\n\n</Caution>'],
    ['a comment with marks of its own', '{/* } ``` <Step> import */}'],
    ['comments on several lines', '{/*\n\n覚え書き\n\n*/}\n\n文'],
    ['a greater-than sign', '5 > 3'],
    ['a less-than sign before a space', '3 < 5'],
    ['one-line cases', '<Decision question="a"><Case if="b" then="c" /><Case if="d" then="e" /></Decision>'],
    ['consecutive components', '<Law name="a" />\n<Law name="b" />'],
    ['a component in a list', '- 一\n\n  <Caution>\n\n  文\n\n  </Caution>'],
    ['fifty footnotes', Array.from({ length: 50 }, (_, index) => `文[^${index}]\n\n[^${index}]: 注\n\n`).join('')],
    ['columns right and centred', '| a | b |\n| --: | :-: |\n| 1 | 2 |'],
    ['full-width space between attributes', '<Form　name="住民異動届" />'],
    ['a greater-than sign in a value', '<System name="a" menu="異動入力 > 転入" />\n\n'.repeat(20)],
  ])('%s', (_, body) => {
    const result = parsed(body);
    expect(result.notices).toEqual([]);
    expect(result.body).toBeDefined();
  });
});

describe('parseBody says what to type for a link', () => {
  test.each([
    ['kose-002', '「kose-002.mdx」'],
    ['kose-002.html#s1', '「kose-002.mdx#s1」'],
    ['ＫＯＳＥ－００２.mdx', 'juki-001.mdx'],
    ['www.city.example.jp/a', '「https://www.city.example.jp/a」'],
    ['ｈｔｔｐｓ：//www.city.example.jp', '「https://www.city.example.jp」'],
  ])('to %s', (address, fix) => {
    expect(parsed(`[文](${address})`).notices.map((notice) => notice.fix)).toEqual([expect.stringContaining(fix)]);
  });
});

test('a table of HTML is told once, and what stands in it is mended with it', () => {
  const { body, notices } = parsed('<table>\n<tr><td>一</td><td>二</td></tr>\n</table>\n\n<div>三</div>');
  expect(body).toBeUndefined();
  expect(notices.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '11 HTMLのタグ「<table>」は使えません。',
    '15 HTMLのタグ「<div>」は使えません。',
  ]);
  expect(notices[0]?.fix).toContain('「| 区分 | 件数 |」');
});
