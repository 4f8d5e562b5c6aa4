import { describe, expect, test } from 'vitest';
import { readProcedure } from '#read/read-procedure.ts';
import { procedureText, type FrontMatter } from '../support/procedure-text.ts';

const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';
const read = (text: string | undefined, file = FILE) =>
  readProcedure({ file, section: 'koseki-jumin', text, audience: 'internal' });
const outline = (changes: FrontMatter) => {
  const { procedure, notices } = read(procedureText(changes));
  return { procedure, notices: notices.map(({ line, ruleId }) => `${line} ${ruleId}`) };
};

test('reads the front matter, and where each field stands', () => {
  const { procedure, body, notices } = read(procedureText({ audience: 'public', related: '[juki-002]' }, '本文\n'));
  expect(notices).toEqual([]);
  expect(procedure).toMatchObject({
    id: 'juki-001',
    title: '転入届の受付',
    work: ['juki-001'],
    edition: 1,
    effectiveFrom: { raw: '2026-04-01', iso: '2026-04-01' },
    audience: 'public',
    size: '標準版',
    related: ['juki-002'],
    isBroken: false,
  });
  expect(procedure.source.fields).toMatchObject({ title: [2, 1], work: [4, 1], 'work.0': [4, 8], related: [12, 1] });
  expect(body).toEqual({ file: FILE, line: 14, text: '\n本文\n' });
});

describe('a wrong value costs the field and not the procedure', () => {
  test.each<[FrontMatter, string, unknown]>([
    [{ edition: '第1版' }, 'edition', undefined],
    [{ edition: '0' }, 'edition', undefined],
    [{ edition: '1.5' }, 'edition', undefined],
    [{ kana: 'テンニュウ' }, 'kana', ''],
    [{ owner: '継手 太郎' }, 'owner', undefined],
    [{ owner: '[a, b]' }, 'owner', undefined],
    [{ summary: '長'.repeat(121) }, 'summary', ''],
    [{ work: 'juki-001' }, 'work', []],
    [{ work: '[]' }, 'work', []],
    [{ size: '大型版' }, 'size', '標準版'],
    [{ reviewEvery: '一年' }, 'reviewEvery', undefined],
    [{ aliases: `[引っ越し, ${'長'.repeat(61)}, 住所変更]` }, 'aliases', ['引っ越し', '住所変更']],
    [{ aliases: '[引っ越し、転居, 住所変更]' }, 'aliases', ['住所変更']],
    [{ aliases: '[引っ越し, {a: 1}]' }, 'aliases', ['引っ越し']],
    [{ changes: '{ reason: 制度改正 }' }, 'changes', undefined],
    [{ changes: '{ reason: 改正, summary: 追加, minr: true }' }, 'changes', { reason: '改正', summary: '追加' }],
    [{ approval: '{ number: 戸住第12号, on: 2026-03-19, by: 課長 }' }, 'approval', undefined],
  ])('%j: %s becomes %j', (changes, field, value) => {
    const { procedure, notices } = outline(changes);
    expect(procedure).toMatchObject({ id: 'juki-001', deputy: 'juki-kiroku-kakari', isBroken: false });
    expect(procedure[field as keyof typeof procedure]).toEqual(value);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/known-(?:value|field)$/u);
  });
});

describe('dates are kept as written', () => {
  test.each([
    ['2026-03-10', '2026-03-10', undefined],
    ['20260310', '2026-03-10', undefined],
    ['令和8年3月10日', '2026-03-10', undefined],
    ['"R8.3.10"', '2026-03-10', undefined],
    ['2026-02-30', undefined, 'nonexistent'],
    ['平成38年3月10日', undefined, 'era'],
    ['2026-03-10T00:00:00+09:00', undefined, 'form'],
    ['2026.3', undefined, 'form'],
    ['昨年度', undefined, 'form'],
  ])('reviewed: %s is %s, %s', (written, iso, problem) => {
    const { procedure, notices } = outline({ reviewed: written });
    expect(procedure.reviewed).toMatchObject({ raw: written.replaceAll('"', ''), ...(iso ? { iso } : { problem }) });
    expect(notices).toEqual([]);
  });

  test('also in the approval', () => {
    const { procedure } = outline({ approval: '{ number: 12号, on: 20260319, by: juki-kacho }' });
    expect(procedure.approval?.on).toEqual({ raw: '20260319', iso: '2026-03-19' });
  });
});

test.each([
  [{ titel: '転入', title: undefined }, ['10 known-field'], '「title」の誤り'],
  [{ 手順書名: '転入', title: undefined }, ['10 known-field'], '「title」の誤り'],
  [{ reviwed: '2026-03-10' }, ['11 known-field'], '「reviewed」の誤り'],
  [{ layout: '/etc/passwd' }, ['11 known-field'], ''],
  [{ slug: 'x' }, ['11 known-field'], ''],
])('an unknown field is an error that names the near one: %j', (changes, places, words) => {
  const { procedure, notices } = read(procedureText(changes));
  expect(notices.map(({ line, ruleId }) => `${line} ${ruleId}`).toSorted()).toEqual(places);
  expect(notices.map(({ message }) => message).join('')).toContain(words);
  expect(procedure.isBroken).toBe(false);
});

describe('a file whose front matter cannot be read is a broken procedure that reports still count', () => {
  test.each<[string, string | undefined, Record<string, unknown>]>([
    ['no text', undefined, { work: ['juki-001'], audience: 'section' }],
    ['no fences', '## 手順\n', { work: ['juki-001'], audience: 'section' }],
    ['no closing fence', '---\ntitle: 転入\n', { work: ['juki-001'] }],
    ['nothing', '', { work: ['juki-001'] }],
    ['a syntax error', procedureText({ part: '"窓口' }), { title: '転入届の受付', owner: 'juki-kiroku-shunin' }],
    ['a doubled key', procedureText({ part: 'a\npart: b' }), { title: '転入届の受付' }],
    ['an anchor', procedureText({ part: '&a b' }), { title: '転入届の受付' }],
    ['__proto__', procedureText({ ['__proto__x']: 'a' }).replace('__proto__x', '__proto__'), { title: '転入届の受付' }],
    ['a list', '---\n- a\n---\n', { title: '' }],
  ])('%s', (_, text, procedure) => {
    const reading = read(text);
    expect(reading.procedure).toMatchObject({ id: 'juki-001', isBroken: true, ...procedure });
    expect(reading.notices.every(({ ruleId }) => ruleId === 'readable-file')).toBe(true);
  });
});

test.each([
  ['juki-001', [], false],
  ['juki-001-02', [], false],
  ['jukikiroku-001', ['id-format'], false],
  ['tennyu', ['id-format'], false],
  ['JUKI-001', ['id-format'], true],
  ['転入届', ['id-format'], true],
  ['juki.001', ['id-format'], true],
])('the file name %s.mdx gives %j and is broken: %s', (id, rules, isBroken) => {
  const { procedure, notices } = read(procedureText(), `sections/koseki-jumin/procedures/${id}.mdx`);
  expect(notices.map(({ ruleId }) => ruleId)).toEqual(rules);
  expect(procedure).toMatchObject({ id, isBroken });
});

test.each([
  ['ｊｕｋｉ－００４', '名前を、半角の小文字で「juki-004.mdx」に変えてください。'],
  ['JUKI-001', '「juki-001.mdx」に変えてください。'],
  ['juki-001 - コピー', '「juki-001.mdx」を写したものなら、取り除いてください。'],
  ['juki-001 - コピー (2)', '「juki-001.mdx」を写したものなら、取り除いてください。'],
  ['juki-001 (1)', '「juki-001.mdx」を写したものなら、取り除いてください。'],
  ['転入届', '「koku-002.mdx」のように業務IDを名前にしてください。'],
])('of the file name %s.mdx, says: %s', (id, fix) => {
  const text = procedureText({ work: '[koku-002]' });
  const { notices } = read(text, `sections/koseki-jumin/procedures/${id}.mdx`);
  expect(notices.map((notice) => notice.fix)).toEqual([expect.stringContaining(fix)]);
});

test('a post by its name is asked for by its id, and where ids stand is said', () => {
  const { notices } = read(procedureText({ owner: '住民記録担当主任' }));
  expect(notices.map(({ fix }) => fix)).toEqual([expect.stringContaining('section.yaml の posts の id')]);
});

test('a member without a space behind its colon is told as such, and what is written is not repeated', () => {
  const { notices } = read(procedureText({ approval: '{ number: 戸住第12号, on: 2026-03-19, by:継手 太郎 }' }));
  expect(notices.map(({ message }) => message)).toContain('決裁（approval）の「by:」の後に空白がありません。');
  expect(JSON.stringify(notices)).not.toContain('太郎');
});

test('members without spaces behind their colons are not called missing as well', () => {
  const { notices } = read(procedureText({ approval: '{number:戸住第12号, on:2026-03-19, by:juki-kacho}' }));
  expect(notices.map(({ message }) => message)).toEqual(
    ['number', 'on', 'by'].map((key) => `決裁（approval）の「${key}:」の後に空白がありません。`),
  );
});

test.each([
  ['1年', '「reviewEvery: 12」と書いてください。'],
  ['二年', '「reviewEvery: 24」と書いてください。'],
  ['6か月', '「reviewEvery: 6」と書いてください。'],
  ['90日', '「reviewEvery: 12」のように書いてください。'],
])('for a number of months written as %s, says: %s', (reviewEvery, fix) => {
  const { notices } = read(procedureText({ reviewEvery }));
  expect(notices.map((notice) => notice.fix)).toEqual([expect.stringContaining(fix)]);
});

test('for an audience by its Japanese name, says which one it is', () => {
  const { notices } = read(procedureText({ audience: '庁内限り' }));
  expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining('「internal」の誤りでは')]);
});

test('reports once what is not written, apart from what lint has rules for', () => {
  const { notices } = read('---\nowner: juki-kacho\n---\n本文\n');
  expect(notices.map(({ ruleId, message }) => `${ruleId} ${/（(\w+)）/u.exec(message)?.[1]}`)).toEqual(
    ['title', 'kana', 'work', 'summary'].map((key) => `known-field ${key}`),
  );
});

test.each([
  ['災害 #1 や失業で払えない人の分です。', true],
  ['"災害 #1 や失業で払えない人の分です。"', false],
  ['災害#1や失業で払えない人の分です。', false],
])('a text that ends at a number sign is told: %s', (summary, isTold) => {
  const { notices } = read(procedureText({ summary }));
  expect(notices.map(({ line, message }) => [line, message.includes('「#」から後ろは')])).toEqual(
    isTold ? [[7, true]] : [],
  );
});
