import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#body/decode-text.ts';
import { isJapanese } from './place.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hex = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe('decodeText reads', () => {
  test.each([
    ['plain UTF-8', bytesOf('転入届\n'), '転入届\n'],
    ['a byte order mark, and drops it', bytesOf('\ufeff転入届'), '転入届'],
    ['CRLF as LF', bytesOf('一\r\n二\r\n'), '一\n二\n'],
    ['tabs', bytesOf('一\t二'), '一\t二'],
    ['characters beyond the basic plane', bytesOf('𠮷野家'), '𠮷野家'],
    ['variation selectors of names', bytesOf('葛\u{e0100}城市'), '葛\u{e0100}城市'],
    ['a setext heading', bytesOf('見出し\n=======\n'), '見出し\n=======\n'],
    ['an empty file', bytesOf(''), ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, 'a.mdx')).toEqual({ text, notices: [] });
  });
});

describe('decodeText refuses', () => {
  test.each([
    ['UTF-16 with a mark', hex('fffe2c8e'), { ruleId: 'readable-file', line: 1, column: 1 }, 'UTF-16'],
    ['UTF-16 the other way round', hex('feff8e2c'), { ruleId: 'readable-file', line: 1, column: 1 }, 'UTF-16'],
    ['UTF-16 without a mark', hex('61000a006200'), { ruleId: 'readable-file', line: 1, column: 1 }, 'UTF-16'],
    ['UTF-32', hex('fffe00002c8e0000'), { ruleId: 'readable-file', line: 1, column: 1 }, 'UTF-32'],
    ['Shift_JIS', hex('93fc93cd0a8f5a96af95cd'), { ruleId: 'readable-file', line: 1, column: 1 }, 'iconv -f CP932'],
    ['EUC-JP', hex('c5bec6fec6cf0abdbbccb1c9bc'), { ruleId: 'readable-file', line: 1, column: 1 }, 'iconv -f EUC-JP'],
    ['JIS', hex('1b2442453e467e461b2842'), { ruleId: 'readable-file', line: 1, column: 1 }, 'iconv -f ISO-2022-JP'],
    [
      'a single bad byte',
      Uint8Array.from([...bytesOf('転入届\n住民'), 0xff]),
      { ruleId: 'readable-file', line: 2, column: 3 },
      '文字化け',
    ],
    ['a cut character', bytesOf('転入届').slice(0, -1), { ruleId: 'readable-file', line: 1, column: 3 }, '文字化け'],
    [
      'an encoded surrogate',
      Uint8Array.from([...bytesOf('転入届'), 0xed, 0xa0, 0x80]),
      { ruleId: 'readable-file', line: 1, column: 4 },
      '文字化け',
    ],
    ['a lone CR', bytesOf('一\r二'), { ruleId: 'readable-file', line: 1, column: 2 }, 'CR'],
    ['a replacement character', bytesOf('転\ufffd届'), { ruleId: 'readable-file', line: 1, column: 2 }, '文字化け'],
    ['NUL', bytesOf('転入届の受付\n一\0二'), { ruleId: 'no-control-characters', line: 2, column: 2 }, 'U+0000'],
    ['escape', bytesOf('一\u001b[0m'), { ruleId: 'no-control-characters', line: 1, column: 2 }, 'U+001B'],
    ['a C1 control', bytesOf('一\u0085'), { ruleId: 'no-control-characters', line: 1, column: 2 }, 'U+0085'],
    ['a line separator', bytesOf('一\u2028二'), { ruleId: 'no-control-characters', line: 1, column: 2 }, 'U+2028'],
    ['a noncharacter', bytesOf('一\u{1fffe}'), { ruleId: 'no-control-characters', line: 1, column: 2 }, 'U+1FFFE'],
    [
      'a right-to-left override',
      bytesOf('一\u202e二'),
      { ruleId: 'no-control-characters', line: 1, column: 2 },
      'U+202E',
    ],
    ['an isolate', bytesOf('一\u2067二'), { ruleId: 'no-control-characters', line: 1, column: 2 }, 'U+2067'],
    ['a zero-width space', bytesOf('一\u200b二'), { ruleId: 'no-control-characters', line: 1, column: 2 }, 'U+200B'],
    [
      'a byte order mark in the middle',
      bytesOf('一\ufeff二'),
      { ruleId: 'no-control-characters', line: 1, column: 2 },
      'U+FEFF',
    ],
    ['a tag character', bytesOf('一\u{e0041}二'), { ruleId: 'no-control-characters', line: 1, column: 2 }, 'U+E0041'],
    ['a conflict marker', bytesOf('一\n<<<<<<< HEAD\n二'), { ruleId: 'readable-file', line: 2, column: 1 }, '<<<<<<<'],
    [
      'the end of a conflict',
      bytesOf('一\n>>>>>>> 手順の改訂\n'),
      { ruleId: 'readable-file', line: 2, column: 1 },
      '>>>>>>>',
    ],
  ])('%s', (...[, bytes, notice, named]) => {
    const { text, notices } = decodeText(bytes, 'sections/a/b.mdx');
    expect(text).toBeUndefined();
    expect(notices[0]).toMatchObject({ ...notice, file: 'sections/a/b.mdx' });
    expect(`${notices[0]?.message}${notices[0]?.fix}`).toContain(named);
  });
});

describe('decodeText warns of, and still reads', () => {
  test.each([
    ['a private-use character', '一\ue000二', { ruleId: 'platform-characters', line: 1, column: 2 }],
    ['a decomposed voiced sound', 'か\u3099き', { ruleId: 'no-nfd', line: 1, column: 1 }],
    ['a decomposed Latin letter', 'cafe\u0301', { ruleId: 'no-nfd', line: 1, column: 4 }],
  ])('%s', (_, written, notice) => {
    const { text, notices } = decodeText(bytesOf(written), 'a.csv');
    expect(text).toBe(written);
    expect(notices).toMatchObject([notice]);
  });

  test('nothing in a compatibility ideograph of a name', () => {
    expect(decodeText(bytesOf('神\ufa19社'), 'a.csv').notices).toEqual([]);
  });
});

test('decodeText names at most twenty places', () => {
  expect(decodeText(bytesOf('一\u200b\n'.repeat(100)), 'a.mdx').notices).toHaveLength(20);
});

test('decodeText tells decomposed letters once a line, however long the line', () => {
  const { notices } = decodeText(bytesOf(`${'か\u3099'.repeat(300_000)}\nき\u3099`), 'a.mdx');
  expect(notices).toMatchObject([
    { line: 1, message: expect.stringContaining('この行の300000か所') },
    { line: 2, column: 1 },
  ]);
});

test('decodeText never throws, and gives either a text or notices in Japanese', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, notices } = decodeText(bytes, 'a.mdx');
      expect(text !== undefined || notices.length > 0).toBe(true);
      expect(notices.every(({ message, fix }) => isJapanese(message) && isJapanese(fix))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('decodeText gives back any text without refused characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('あ', '届', 'a', ' ', '\n', '、', '𠮷', '\t') }), (text) => {
      expect(decodeText(bytesOf(text), 'a.mdx')).toEqual({ text, notices: [] });
    }),
  );
});

test('says which character of its line nobody sees, since text editors count them', () => {
  const { notices } = decodeText(bytesOf('一\n二三\u200b四'), 'a.mdx');
  expect(notices.map(({ message }) => message)).toEqual(['行の3文字目に、目に見えない文字（U+200B）があります。']);
});

test('says of the signs of lists in Word what to write in their place', () => {
  const { notices } = decodeText(bytesOf('\uf0b7\t届書'), 'a.mdx');
  expect(notices.map(({ ruleId }) => ruleId)).toEqual(['platform-characters']);
  expect(notices[0]?.fix).toContain('「- 」');
});

test('a sentence whose voiced sounds are decomposed is one finding for its line', () => {
  const { notices } = decodeText(new TextEncoder().encode('か\u3099き\u3099く\u3099\nけ\u3099\n'), 'a.csv');
  expect(notices.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 「か\u3099」など、この行の3か所で、濁点などが、別の文字に分かれています。',
    '2 「け\u3099」の濁点などが、別の文字に分かれています。',
  ]);
});
