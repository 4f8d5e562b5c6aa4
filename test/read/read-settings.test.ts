import { describe, expect, test } from 'vitest';
import { readSettings } from '#read/read-settings.ts';
import { linesOf } from '../support/notice-places.ts';

describe('manual.yaml', () => {
  test.each([
    ['', { organisation: '継手市', title: '業務手順書', audience: 'internal' }, []],
    ['# 見本\n', { audience: 'internal' }, []],
    ['audience: public\n', { audience: 'public' }, []],
    ['review:\n  dueSoonDays: 30\n', { review: { dueSoonDays: 30, every: { high: 12 } } }, []],
    [
      'review:\n  dueSoonDays: 三十\n  every: { low: 36 }\n',
      { review: { dueSoonDays: 60, every: { low: 36 } } },
      ['2 known-value'],
    ],
    ['review:\n  dueSonDays: 30\n', { review: { dueSoonDays: 60 } }, ['2 known-field']],
    [
      'severities:\n  require-owner: warning\n  no-nfd: loud\n',
      { severities: { 'require-owner': 'warning' } },
      ['3 known-value'],
    ],
    ['organization: 継手市\ntitle: 手順書\n', { title: '手順書', audience: 'internal' }, ['1 known-field']],
    ['title: 手順書\nsample: [\n', { title: '手順書', sample: false }, ['2 readable-file']],
    ['title: 2026\n', { title: '2026' }, []],
    ['', { comparison: { order: 'after-first' } }, []],
    ['comparison: { order: before-first }\n', { comparison: { order: 'before-first' } }, []],
    ['comparison: { order: 改正前 }\n', { comparison: { order: 'after-first' } }, ['1 known-value']],
    [
      '',
      { closingDays: { weekdays: ['土', '日'], yearEnd: { from: '12-29', to: '01-03' }, closed: [], open: [] } },
      [],
    ],
    ['closingDays: { weekdays: [水] }\n', { closingDays: { weekdays: ['水'], yearEnd: { from: '12-29' } } }, []],
    [
      'closingDays:\n  closed:\n    - { on: 08-01, name: 開庁記念日 }\n    - { on: 20261120, name: 点検 }\n',
      { closingDays: { closed: [{ on: '08-01' }, { on: '20261120' }] } },
      [],
    ],
    ['sample: はい\n', { sample: false }, ['1 known-value']],
  ])('reads %j as %j with %j', (text, settings, notices) => {
    const reading = readSettings(`${text}organisation: 継手市\n`);
    expect(reading.settings).toMatchObject(settings);
    expect(linesOf(reading.notices)).toEqual(notices);
  });

  test.each(['', '# 見本\n', 'title: 手順書\n', 'organisation:\n'])(
    'asks for the name of the organisation in %j',
    (text) => {
      const { settings, notices } = readSettings(text);
      expect(settings.organisation).toBe('（団体名未設定）');
      expect(notices.map(({ line, message, fix }) => `${line} ${message}${fix}`)).toEqual([
        expect.stringMatching(/^1 団体の名称（organisation）が書かれていません。.*「organisation: 継手市」/),
      ]);
    },
  );

  test.each([
    ['review: { dueSoon: 60 }', '「dueSoonDays」の誤りではありませんか。使える項目は every、dueSoonDays です。'],
    ['review: { every: { high: 0 } }', '（review.every.high）「0」は1以上で書きます。「high: 12」のように'],
    [
      'handover: { due: { days: 七 } }',
      '提出期限の日数（handover.due.days）「七」は半角の整数で書きます。「days: 7」と書いてください。',
    ],
    ['review: { dueSoonDays: "60" }', '「60」は引用符を付けずに書きます。「dueSoonDays: 60」と書いてください。'],
    ['posts: { years: 第五 }', '「第五」は半角の整数で書きます。「years: 5」と書いてください。'],
    ['posts: { years: ７年 }', '「７年」は半角の整数で書きます。「years: 7」と書いてください。'],
    ['posts: { years: 3.5 }', '「3.5」は半角の整数で書きます。「years: 3」のように書いてください。'],
    ['posts: { years: 三、四 }', '「三、四」は半角の整数で書きます。「years: 3」のように書いてください。'],
  ])('names the member at fault in %j, and what to type', (text, words) => {
    const { notices } = readSettings(`${text}\norganisation: 継手市\n`);
    expect(notices.map(({ message, fix }) => message + fix)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['weekdays: [土, 日曜]', { weekdays: ['土'] }, '3 known-value 「日曜」は使えません'],
    ['weekdays: [月, 火, 水, 木, 金, 土]', { weekdays: ['土', '日'] }, '3 known-value 5個まで'],
    ['yearEnd: { from: 12-32 }', { yearEnd: { from: '12-29' } }, '3 known-value 「from: 12-29」'],
    ['yearEnd: { from: 04-01, to: 03-31 }', { yearEnd: { from: '12-29', to: '01-03' } }, '3 known-value 31日まで'],
    ['closed: [{ on: 02-30, name: 休み }]', { closed: [] }, '3 known-value 「02-30」は書き方が違います'],
    ['closed: [{ on: 08-01 }]', { closed: [] }, '3 known-field 「name: 開庁記念日」'],
    ['open: [{ on: 08-01, name: 開庁 }]', { open: [] }, '3 known-value 年も書きます'],
    ['holiday: []', {}, '3 known-field 「holiday」という項目はありません'],
  ])('of 市の休日 with %j keeps the rest and says where and what to type', (...[line, closingDays, words]) => {
    const { settings, notices } = readSettings(`organisation: 継手市\nclosingDays:\n  ${line}\n`);
    expect(settings.closingDays).toMatchObject(closingDays);
    const [notice] = notices;
    const [place, rule, ...said] = words.split(' ');
    expect([notice?.line, notice?.ruleId]).toEqual([Number(place), rule]);
    expect(`${notice?.message}${notice?.fix}`).toContain(said.join(' '));
    expect(notices).toHaveLength(1);
  });

  test.each([
    ['audience: secton\n'],
    ['audience:\n'],
    ['audiense: section\n'],
    ['visibility: section\n'],
    ['audience: [section]\n'],
    ['audience: section\naudience: public\n'],
    ['title: "手順書\naudience: section\n'],
    [undefined],
  ])('keeps procedures to their section where %j may have meant to restrict them', (text) => {
    expect(readSettings(text).settings.audience).toBe('section');
  });
});
