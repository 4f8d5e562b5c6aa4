import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segment } from '#model/body.ts';
import type { Notice } from '#model/finding.ts';
import { COMPONENTS } from '#model/components.ts';
import { isJapanese, parsed } from './place.ts';

// separated by a mark of their own, because every other character is a piece
const PIECES =
  String.raw`<☆>☆</☆/>☆"☆'☆=☆ ☆- ☆> ☆|☆&☆\☆*☆**☆{☆}☆{/*☆*/}☆{/* x */}☆{1}☆{...x}☆import ☆export ☆export "\☆export * ☆<Step id="s1" actor="a" title="b">
☆</Step>☆<Caution>☆</Caution>☆<Term word="x">☆<Term word="x" />☆</Term>☆<Decision question="q">☆</Decision>☆<Case if="a" then="b" />☆<br />
☆<ruby>☆<rt>☆</rt>☆</ruby>☆<>☆</>☆<script>☆</script>☆<!--☆<a.b/>☆<a:b/>☆onerror="x"☆style="x"☆set:html="x"☆&lt;☆&#60;☆&quot;☆&#x200b;☆[☆]☆(☆)☆!
☆[a](☆[b]: ☆[x]☆[^1]☆[^1]: x☆![a](../images/x.png)☆javascript:☆JaVa&#115;cript:☆https://e.jp☆www.e.jp☆../☆%2e☆//☆#☆## ☆1. ☆| a |☆|-|☆[ ] ☆~~☆_☆$☆@☆:
☆あ☆漢字。☆　☆“☆＝☆𠮷☆a☆1`
    .replaceAll('\n', '')
    .split('☆')
    .concat(
      '`',
      '\n',
      '\n\n',
      '```\n',
      '~~~\n',
      '---\n',
      '\t',
      '\r',
      '\0',
      '\ufdd0',
      '\ud800',
      '\u00a0',
      '\u2028',
      '\ufeff',
    );

const PROCEDURE = `## 手順

<Step id="s1" actor="窓口担当" title="確認します。" next="ない:終了" kcp>

代理人のときは<Term word="委任状" />を見ます（[転居](juki-002.mdx#s3)）。\`{a}\`

<Caution level="重要" reason="理由">

- 一
- 二 ![図](../images/a.png)

</Caution>

</Step>

| 右 | 左 |
| --: | --- |
| 1 | <br /> |

\`\`\`
export "\\
\`\`\`

<Decision question="問い">

<Case if="一" then="二" basis="三" />

</Decision>

{/* 覚え書き */}

文[^1]と**太字**。

[^1]: 注
`;

const TAGS =
  'p h2 h3 h4 h5 h6 em strong del blockquote ul ol li table thead tbody tr th td a img br hr code pre sup sub section ruby rt rp kbd u wbr';
const ALLOWED_TAGS = new Set(TAGS.split(' '));
const ATTRIBUTE =
  / (?:id="(?:h-|fn-|fnref-)[^"<>]*"|(?:href|src)="(?:https?:\/\/|mailto:|tel:|#|\.\.\/media\/|[a-z0-9-]+\.html)[^"<>]*"|(?:alt|title|aria-label)="[^"<>]*"|class="(?:al-right|al-center|task|footnotes)"|rel="noreferrer"|loading="lazy"|scope="col"|start="\d+")/g;

/** Everything in the HTML that is not on the lists above. */
function strayMarkup(html: string): string[] {
  const stray = [...html.matchAll(/<(\/?)([^\s<>]*)([^<>]*)>/g)].filter(
    ([, , name = '', attributes = '']) => !ALLOWED_TAGS.has(name) || attributes.replaceAll(ATTRIBUTE, '') !== '',
  );
  const rest = html.replaceAll(/<[^<>]*>/g, '').match(/[<>]/g) ?? [];
  return [...stray.map(([tag]) => tag), ...rest];
}

/** The static HTML of segments. */
function staticHtml(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : staticHtml(segment.children))).join('');
}

/** Attributes of components that their specs do not have. */
function strayAttributes(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => {
    if (typeof segment === 'string') return [];
    const { attributes } = COMPONENTS[segment.component];
    const stray = Object.keys(segment.attributes).filter((name) => !Object.hasOwn(attributes, name));
    return [...stray, ...strayAttributes(segment.children)];
  });
}

function isGood({ message, fix, line, column }: Notice, lineCount: number): boolean {
  return isJapanese(message) && isJapanese(fix) && line >= 11 && line < 11 + lineCount && column >= 1;
}

function expectSafe(body: string): void {
  const { body: data, segments, notices } = parsed(body);
  const lineCount = body.split('\n').length;
  expect(notices.filter((notice) => !isGood(notice, lineCount))).toEqual([]);
  if (!data) {
    expect(notices.length > 0 && segments.length === 0).toBe(true);
    return;
  }
  const html = staticHtml(segments);
  expect([...strayMarkup(html), ...strayAttributes(segments), ...(html.match(/[\ufdd0-\ufdef]/g) ?? [])]).toEqual([]);
}

const mutation = fc.record({
  at: fc.nat({ max: PROCEDURE.length }),
  cut: fc.integer({ min: 0, max: 8 }),
  piece: fc.constantFrom('', ...PIECES),
});

test('the procedure that is mutated below is a good one', () => {
  expect(parsed(PROCEDURE).notices).toEqual([]);
  expect(parsed(PROCEDURE).body?.components).toHaveLength(5);
});

// thousands of inputs on a busy machine
const PATIENT = { timeout: 60_000 };

test('any pieces in any order are published safely or refused in Japanese', PATIENT, () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 });
  const property = fc.property(pieces, (found) => expectSafe(found.join('')));
  fc.assert(property, { numRuns: 5000 });
});

test('a good procedure with up to four changes is published safely or refused in Japanese', PATIENT, () => {
  const property = fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
    expectSafe(
      mutations.reduce((text, { at, cut, piece }) => text.slice(0, at) + piece + text.slice(at + cut), PROCEDURE),
    );
  });
  fc.assert(property, { numRuns: 3000 });
});

test.each(['grapheme-ascii', 'grapheme', 'binary'] as const)(
  'any text of %s characters is published safely or refused',
  PATIENT,
  (unit) => {
    fc.assert(fc.property(fc.string({ unit, maxLength: 300 }), expectSafe), { numRuns: 1000 });
  },
);

test('words without marks come out as they went in', () => {
  const words = fc.string({ unit: fc.constantFrom('あ', '届', '、', '。', '「', '」', '1'), minLength: 1 });
  fc.assert(
    fc.property(words, (text) => {
      expect(parsed(text).body?.texts.map((block) => block.text)).toEqual([text]);
    }),
  );
});
