import { describe, expect, test } from 'vitest';
import { htmlOf, parsed } from './place.ts';

const html = (body: string) => htmlOf(parsed(body).segments);

describe('parseBody renders', () => {
  test.each([
    ['a paragraph', '転入届です。', '<p>転入届です。</p>'],
    ['Japanese lines without a gap', '一行目です。\n二行目です。', '<p>一行目です。二行目です。</p>'],
    ['Latin lines with a gap', 'one\ntwo', '<p>one two</p>'],
    ['a line that begins with a number without a gap', '書きます。\n7日目', '<p>書きます。7日目</p>'],
    ['a Latin word beside Japanese without a gap', 'Excel\nを開きます。', '<p>Excelを開きます。</p>'],
    ['a hard line break', '一\\\n二', '<p>一<br>二</p>'],
    ['a heading with an id', '## 期限・時期', '<h2 id="h-期限時期">期限・時期</h2>'],
    [
      'equal headings with ids of their own',
      '## 期限\n## 期限',
      '<h2 id="h-期限">期限</h2><h2 id="h-期限-2">期限</h2>',
    ],
    ['a heading of symbols with an id', '## ！？', '<h2 id="h-x">！？</h2>'],
    ['the first heading level as the second', '# 題', '<h2 id="h-題">題</h2>'],
    [
      'emphasis',
      '*一*と**二**と~~三~~と`四`',
      '<p><em>一</em>と<strong>二</strong>と<del>三</del>と<code>四</code></p>',
    ],
    [
      'one tilde as it stands',
      '受付は8:30~17:15、電話は9:00~**17:00**です',
      '<p>受付は8:30~17:15、電話は9:00~<strong>17:00</strong>です</p>',
    ],
    ['a quote', '> 引用', '<blockquote><p>引用</p></blockquote>'],
    ['a rule', '一\n\n---\n\n二', '<p>一<hr><p>二</p>'],
    ['a tight list', '- 一\n- 二', '<ul><li>一<li>二</ul>'],
    ['a loose list', '- 一\n\n- 二', '<ul><li><p>一</p><li><p>二</p></ul>'],
    ['a list that begins at three', '3. 三', '<ol start="3"><li>三</ol>'],
    ['tasks', '- [ ] 未\n- [x] 済', '<ul><li class="task">☐ 未<li class="task">☑ 済</ul>'],
    [
      'inline elements',
      '<ruby>継<rt>つぎ</rt></ruby>H<sub>2</sub>O<br />',
      '<p><ruby>継<rt>つぎ</rt></ruby>H<sub>2</sub>O<br></p>',
    ],
    [
      'code with script in it',
      '```js {1}\nexport "\\\n{a}</pre>\n```',
      '<pre><code>export &quot;\\\n{a}&lt;/pre&gt;\n</code></pre>',
    ],
    ['code in a list', '- `{a}`\n  ```\n  {b}\n  ```', '<ul><li><code>{a}</code><pre><code>{b}\n</code></pre></ul>'],
    ['a comment in code as code', '`{/* a */}`', '<p><code>{/* a */}</code></p>'],
    ['nothing of a comment', '一{/* 秘密 */}二\n{/*\n秘密 <Step>\n*/}\n', '<p>一二</p>'],
    ['no line break for a comment at the end of a line', '一 {/* 秘密 */}\n二', '<p>一二</p>'],
    ['no line break for a comment between spaces', '一 {/* 秘密 */} \n二', '<p>一二</p>'],
    ['a term in a sentence', '届は<Term word="特例転入" />です。', '<p>届は{Term}{/Term}です。</p>'],
    ['a term on its own as a paragraph', '<Term word="a">**b**</Term>', '<p>{Term}<strong>b</strong>{/Term}</p>'],
    ['components on one line as blocks', '<Law name="a" /> <Law name="b" />', '{Law}{/Law}{Law}{/Law}'],
    ['words between tags as a paragraph', '<Caution>文</Caution>', '{Caution}<p>文</p>{/Caution}'],
  ])('%s', (_, body, expected) => {
    expect(parsed(body).body).toBeDefined();
    expect(html(body)).toBe(expected);
  });

  test('a table with its columns aligned by class, short rows filled and no cell lost', () => {
    expect(html('| 右 | 中 |\n| --: | :-: |\n| 1 |\n| 2 | 3 | 4 |')).toBe(
      '<table><thead><tr><th class="al-right">右<th class="al-center">中' +
        '<tbody><tr><td class="al-right">1<td class="al-center">' +
        '<tr><td class="al-right">2<td class="al-center">3<td>4</table>',
    );
  });

  test.each([
    ['a procedure', '[転居](juki-002.mdx#s3)', '<a href="juki-002.html#step-s3">転居</a>'],
    [
      'the web, without saying where from',
      '[国](https://example.go.jp/a)',
      '<a href="https://example.go.jp/a" rel="noreferrer">国</a>',
    ],
    [
      'a reference',
      '[国][a]\n\n[a]: https://example.go.jp/ "題"',
      '<a href="https://example.go.jp/" title="題" rel="noreferrer">国</a>',
    ],
    ['a file', '[様式](../files/a.xlsx)', '<a href="../media/koseki-jumin/files/a.xlsx">様式</a>'],
    [
      'an image',
      '![届書](../images/a.png "題")',
      '<img src="../media/koseki-jumin/a.png" alt="届書" title="題" loading="lazy">',
    ],
    [
      'an image by reference',
      '![届書][a]\n\n[a]: ../images/a.png',
      '<img src="../media/koseki-jumin/a.png" alt="届書" loading="lazy">',
    ],
    ['nothing, where it leads nowhere', '[一覧](list.html)', '一覧'],
    [
      'a bare address up to the Japanese',
      'https://example.go.jp/aを開く。',
      '<a href="https://example.go.jp/a" rel="noreferrer">https://example.go.jp/a</a>を開く。',
    ],
  ])('a link to %s', (_, body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`);
  });

  test('footnotes in the order of their references, with a way back', () => {
    expect(html('一[^b]二[^a]三[^b]\n\n[^a]: 注い\n\n[^b]: 注ろ')).toBe(
      '<p>一<sup><a id="fnref-1" href="#fn-1" aria-label="脚注1">1</a></sup>二' +
        '<sup><a id="fnref-2" href="#fn-2" aria-label="脚注2">2</a></sup>三' +
        '<sup><a id="fnref-1-2" href="#fn-1" aria-label="脚注1">1</a></sup>' +
        '<section class="footnotes" aria-label="脚注"><ol>' +
        '<li id="fn-1"><p>注ろ</p><a href="#fnref-1">本文に戻る</a></li>' +
        '<li id="fn-2"><p>注い</p><a href="#fnref-2">本文に戻る</a></li></ol></section>',
    );
  });
});

describe('parseBody escapes', () => {
  test.each([
    ['character references', '&lt;script&gt;&amp;lt;', '<p>&lt;script&gt;&amp;lt;</p>'],
    ['escaped tags', '\\<script>', '<p>&lt;script&gt;</p>'],
    ['code', '`<b>"\'`', '<p><code>&lt;b&gt;&quot;&#39;</code></p>'],
    ['link titles', '[a](#b "\\" onclick=\\"x")', '<p><a href="#h-b" title="&quot; onclick=&quot;x">a</a></p>'],
    [
      'alternative texts',
      '![" onload="x](../images/a.png)',
      '<p><img src="../media/koseki-jumin/a.png" alt="&quot; onload=&quot;x" loading="lazy"></p>',
    ],
    [
      'quotes in addresses',
      "[a](https://example.com/'x)",
      '<p><a href="https://example.com/&#39;x" rel="noreferrer">a</a></p>',
    ],
    ['heading ids', '## "><script>'.replace('<', '&lt;'), '<h2 id="h-script">&quot;&gt;&lt;script&gt;</h2>'],
  ])('%s', (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

test('parseBody merges static HTML and keeps components as data', () => {
  const { segments } = parsed(
    '## 手順\n\n一\n\n<Step id="s1" actor="a" title="b" kcp>\n\n二<Term word="三" />\n\n</Step>\n\n四\n\n五',
  );
  const term = { component: 'Term', attributes: { word: '三' }, index: 1, isInline: true, children: [] };
  expect(segments).toEqual([
    '<h2 id="h-手順">手順</h2><p>一',
    {
      component: 'Step',
      attributes: { id: 's1', actor: 'a', title: 'b', kcp: true },
      index: 0,
      isInline: false,
      children: ['<p>二', term, '</p>'],
    },
    '<p>四<p>五</p>',
  ]);
});
