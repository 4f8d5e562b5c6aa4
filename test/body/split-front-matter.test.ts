import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#body/split-front-matter.ts';
import { isJapanese } from './place.ts';

describe('splitFrontMatter cuts', () => {
  test.each([
    [
      'front matter and body',
      '---\ntitle: 転入届\n---\n\n## 目的\n',
      { yaml: 'title: 転入届', body: '\n## 目的\n', bodyLine: 4 },
    ],
    ['an empty front matter', '---\n---\n文', { yaml: '', body: '文', bodyLine: 3 }],
    ['at the first closing fence', '---\na: 1\n---\n文\n---\n', { yaml: 'a: 1', body: '文\n---\n', bodyLine: 4 }],
    ['nothing after the fence', '---\na: 1\n---', { yaml: 'a: 1', body: '', bodyLine: 4 }],
    [
      'a dashed line inside an indented text',
      '---\na: |\n  ----\n---\n文',
      { yaml: 'a: |\n  ----', body: '文', bodyLine: 5 },
    ],
  ])('%s', (_, text, split) => {
    expect(splitFrontMatter(text, 'a.mdx')).toEqual({ ...split, yamlLine: 2, notices: [] });
  });
});

describe('splitFrontMatter does not guess at', () => {
  test.each([
    ['no front matter', '## 目的\n文', 1],
    ['an empty file', '', 1],
    ['an empty line before it', '\n---\na: 1\n---\n', 1],
    ['text before it', '手順書\n---\na: 1\n---\n', 1],
    ['a space before the fence', ' ---\na: 1\n---\n', 1],
    ['a space behind the fence', '--- \na: 1\n---\n', 1],
    ['a longer fence', '----\na: 1\n----\n', 1],
    ['dashes of an input method', 'ーーー\na: 1\nーーー\n', 1],
    ['TOML', '+++\na = 1\n+++\n', 1],
    ['script as front matter', '---js\na: 1\n---\n', 1],
    ['an opening fence that is there twice', '---\n---\ntitle: 転入届\n---\n\n## 目的\n', 2],
    ['one with an empty line between', '---\n\n---\n\ntitle：転入届\n---\n', 3],
    ['no closing fence', '---\na: 1\n\n## 目的\n文\n', 4],
    ['no closing fence before a component', '---\na: 1\n<Step id="s1" />\n', 3],
    ['nothing but an opening fence', '---', 1],
    ['a closing fence of four', '---\na: 1\n----\n文\n', 3],
    ['a closing fence of dots', '---\na: 1\n...\n文\n', 3],
    ['a closing fence with text', '---\na: 1\n--- 文\n文\n', 3],
    ['a closing fence with a space', '---\na: 1\n--- \n文\n', 3],
    ['a closing fence of two', '---\na: 1\n--\n文\n', 3],
    ['a wrong closing fence before a right one', '---\na: 1\n...\n文\n---\n', 3],
  ])('%s', (_, text, line) => {
    const split = splitFrontMatter(text, 'a.mdx');
    expect(split.yaml).toBeUndefined();
    expect(split.body).toBe('');
    expect(split.notices).toMatchObject([{ ruleId: 'readable-file', file: 'a.mdx', line, column: 1 }]);
    expect(split.notices[0]?.fix).toContain('---');
  });

  test('a front matter that is too long', () => {
    const split = splitFrontMatter(`---\na: ${'あ'.repeat((16 * 1024) / 3)}\n---\n文`, 'a.mdx');
    expect(split.yaml).toBeUndefined();
    expect(split.notices).toMatchObject([{ ruleId: 'readable-file', line: 2 }]);
  });
});

test('splitFrontMatter loses no line, whatever the text', () => {
  const line = fc.constantFrom('---', '----', '...', '', 'a: 1', '## 目的', '文', '--- ', 'ーーー', '<Step />');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const { yaml, body, bodyLine, notices } = splitFrontMatter(text, 'a.mdx');
      expect(notices.every(({ message, fix }) => isJapanese(message) && isJapanese(fix))).toBe(true);
      if (yaml === undefined) expect(notices).toHaveLength(1);
      else
        expect(
          text
            .split('\n')
            .slice(bodyLine - 1)
            .join('\n'),
        ).toBe(body);
    }),
  );
});
