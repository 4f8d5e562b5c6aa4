import { describe, expect, test } from 'vitest';
import { readHandoverCommand } from '#site/handover/handover-command.ts';

const TODAY = '2026-11-28';
const read = (line: string) => readHandoverCommand([...line.split(' ').filter(Boolean), '--content', 'test'], TODAY);

test.each([
  ['--post juki-kacho', { kind: 'post', post: 'juki-kacho' }, { reason: '異動', orderedOn: TODAY }],
  [
    '--post juki-kacho --on 2027-04-01 --announced 2027-03-19',
    { kind: 'post', post: 'juki-kacho' },
    { reason: '異動', orderedOn: '2027-04-01', announcedOn: '2027-03-19' },
  ],
  [
    '--post juki-kacho --until 2028-03-31 --reason 育児休業',
    { kind: 'leave', post: 'juki-kacho', until: '2028-03-31' },
    { reason: '育児休業', orderedOn: TODAY },
  ],
  [
    '--post juki-kacho --on 2026-12-25 --until 2031-12-25 --reason 休職',
    { kind: 'leave', post: 'juki-kacho', until: '2031-12-25' },
    { reason: '休職', orderedOn: '2026-12-25' },
  ],
  [
    '--post juki-kacho --since 2026-04-01 --reason 休職',
    { kind: 'return', post: 'juki-kacho', since: '2026-04-01' },
    { reason: '休職', orderedOn: TODAY },
  ],
  ['--section koseki', { kind: 'section', section: 'koseki' }, { reason: '異動', orderedOn: TODAY }],
  [
    '--work juki-001 --work juki-002 --to zeimu',
    { kind: 'reorganisation', section: undefined, works: ['juki-001', 'juki-002'], to: 'zeimu' },
    { reason: '組織改正', orderedOn: TODAY },
  ],
])('reads %s', (line, asked, occasion) => {
  expect(read(line)).toEqual({
    contentDir: 'test',
    asked,
    occasion,
    outDir: 'handover',
    isOverwriting: false,
    today: TODAY,
  });
});

describe('says what to write instead of', () => {
  test.each([
    ['nothing', '', '引き継ぐものが書かれていません。'],
    ['a stray word', 'juki-kacho', '「juki-kacho」が何を表すか分かりません。'],
    ['a post and a section', '--post a --section b', '「--post」と「--section」は一緒に指定できません。'],
    ['works without a section to go to', '--work juki-001', '移す先の課「--to」がありません。'],
    ['a post that moves to a section', '--post a --to b', '「--to」は「--post」と一緒に指定できません。'],
    ['a day in another form', '--post a --on 2027/4/1', '「--on 2027-04-01」のように書いてください。'],
    ['an unknown reason', '--post a --reason 転勤', '事由「転勤」はありません。'],
    ['an end before the start', '--post a --until 2026-01-01 --reason 休職', '「--until 2026-01-01」より後の日です。'],
    [
      'a leave of more than five years',
      '--post a --on 2026-12-25 --until 2031-12-26 --reason 休職',
      '「--until 2031-12-25」のように、5年以内の日を書いてください。',
    ],
    [
      'a return before the leave',
      '--post a --since 2027-01-01 --reason 休職',
      '「--since 2027-01-01」が「--on 2026-11-28」より後の日です。',
    ],
    ['a leave of a section', '--section a --until 2027-01-01', '「--post 職の記号」と一緒に書いてください。'],
    ['a leave without its reason', '--post a --until 2027-01-01', '「--reason 育児休業」のように書いてください'],
    ['内示 after 発令', '--post a --announced 2027-01-01', '「--announced 2027-01-01」が'],
    ['leave and return at once', '--post a --until 2027-01-01 --since 2026-01-01', 'どちらか一つにしてください。'],
  ])('%s', (_, line, problem) => {
    expect(read(line)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
