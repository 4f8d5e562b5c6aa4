import { describe, expect, test } from 'vitest';
import { compareBlocks } from '#body/compare/compare-blocks.ts';
import { parseBlocks } from '#body/compare/parse-blocks.ts';
import { procedureFacts } from '#body/compare/procedure-facts.ts';
import { ATTRIBUTE_LABELS } from '#model/attribute-labels.ts';
import { COMPONENTS, type ComponentName } from '#model/components.ts';
import { componentSample } from '#site/samples.ts';
import { aProcedure, aWork } from '../../support/a-manual.ts';

const read = (text: string) => parseBlocks(text, { file: 'a.mdx', line: 1 }).blocks ?? [];
const shown = (text: string) =>
  read(text).map(({ kind, label, path, lines }) => [
    kind,
    path.join('＞'),
    [label, ...lines.map((line) => (line.label ? `${line.label}：${line.text}` : line.text))].filter(Boolean).join(' '),
  ]);

describe('blocks of a body', () => {
  test('are headings, sentences, items, rows and code, each under its heading', () => {
    const text =
      '## 一\n\n文です。\n\n1. 甲\n2. 乙\n   - 丙\n\n### 二\n\n| 書類 | 部数 |\n| --- | --- |\n| 届書 | 1部 |\n\n```\na\nb\n```\n\n## 三\n';
    expect(shown(text)).toEqual([
      ['heading', '', '一'],
      ['paragraph', '一', '文です。'],
      ['listItem', '一', '1. 甲'],
      ['listItem', '一', '2. 乙'],
      ['listItem', '一', '・ 丙'],
      ['heading', '一', '二'],
      ['table', '一＞二', '表 書類 部数'],
      ['tableRow', '一＞二＞表（書類・部数）', '書類：届書 部数：1部'],
      ['code', '一＞二', 'a b'],
      ['heading', '', '三'],
    ]);
  });

  test('in an item of a list stand under a heading that stands there, as everywhere', () => {
    const text = '- 甲\n\n  ### 一\n\n  > 文です。\n\n- 乙\n\n***\n';
    expect(shown(text)).toEqual([
      ['listItem', '', '・ 甲'],
      ['heading', '', '一'],
      ['paragraph', '一', '文です。'],
      ['listItem', '', '・ 乙'],
    ]);
  });

  test('have steps by number with what is in them, and say where a step leads', () => {
    const text =
      '<Step id="a" actor="窓口" title="見ます" kcp next="よい:b;ない:終了">\n\n文です。\n\n</Step>\n\n<Step id="b" actor="主任" title="決めます" />\n';
    expect(shown(text)).toEqual([
      ['Step', '', '手順1 見ます 重要管理ポイント 行う人：窓口 次の手順：よい → 手順2 次の手順：ない → 終了'],
      ['paragraph', '手順1　見ます', '文です。'],
      ['Step', '', '手順2 決めます 行う人：主任'],
    ]);
    expect(read(text).map(({ parent, key }) => [parent, key])).toEqual([
      [-1, 'Step:a'],
      [0, ''],
      [-1, 'Step:b'],
    ]);
  });

  test('have words without readings, pictures and links with what they lead to, and footnotes at the end', () => {
    const text =
      '<ruby>方書<rt>かたがき</rt></ruby>と<Term word="続柄" />[^1]。\n\n[要領](a-001.mdx) [上](#s1) ![画面](../images/g.png)\n\n[^1]: 注です。\n';
    expect(shown(text)).toEqual([
      ['paragraph', '', '方書と続柄。'],
      ['paragraph', '', '要領 上 画面 リンク先：a-001 図：g.png'],
      ['footnote', '脚注', '脚注1'],
      ['paragraph', '脚注＞脚注1', '注です。'],
    ]);
  });

  test('of a body that must not be published are none, and the notices say why', () => {
    const { blocks, notices } = parseBlocks('{process.exit()}\n', { file: 'a.mdx', line: 1 });
    expect(blocks).toBeUndefined();
    expect(notices.length).toBeGreaterThan(0);
  });
});

describe('a changed attribute is a changed line', () => {
  const names = (Object.keys(COMPONENTS) as ComponentName[]).filter((name) => name !== 'Term');
  test.each(names.flatMap((name) => attributesOf(name)))('%s.%s', (name, key) => {
    const sample = componentSample(name);
    const use = new RegExp(`(<${name}\\b[^>]*?) ${key}(?:="[^"]*")?(?=[ />])`, 'u');
    const without = sample.replace(use, '$1');
    expect(without).not.toBe(sample);
    expect(compareBlocks(read(without), read(sample)).length).toBeGreaterThan(0);
  });
});

/** The attributes that a reader sees and that may be left out. */
function attributesOf(name: ComponentName): [ComponentName, string][] {
  const keys = Object.entries(ATTRIBUTE_LABELS[name]).filter(([key, label]) => label !== null && key !== 'id');
  return keys.map(([key]) => [name, key]);
}

test('facts come from front matter and inventory, in words, without what belongs to the edition', () => {
  const names = {
    post: (id: string) => `職${id}`,
    work: (id: string) => `業務${id}`,
    procedure: (id: string) => `手順書${id}`,
  };
  const facts = procedureFacts(
    aProcedure({ related: ['juki-002'], edition: 3 }),
    [aWork({ months: [4, 5, 6] })],
    names,
  );
  expect(facts.map(({ label, values }) => `${label}：${values.join('／')}`)).toEqual([
    '手順書名：転入届の受付',
    '施行日：令和8年4月1日',
    '主管の職：職juki-kiroku-shunin',
    '副担当の職：職juki-kiroku-kakari',
    '業務ID：業務juki-001',
    '概要：市外から転入した人の届出を受け、住民票を作成します。',
    '別名：引っ越し',
    '公開区分：庁内限り',
    '型：標準版',
    '関連する手順書：手順書juki-002',
    '根拠法令等：住民基本台帳法第22条',
    '頻度：毎日',
    '実施時期：4〜6月',
    '期限：届出期間：転入をした日から14日以内（住民基本台帳法第22条）',
    '1件当たり時間（分）：20分',
    '個人情報：個人情報',
    '使用システム：住民記録システム',
    '様式・帳票：住民異動届',
    '公金等の取扱い：なし',
    'リスク評価：中',
  ]);
});
