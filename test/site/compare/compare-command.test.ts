import { expect, test } from 'vitest';
import { readCompareCommand } from '#site/compare/compare-command.ts';

const read = (...args: string[]) => readCompareCommand([...args, '--content', 'src'], '2026-11-28');

test.each([
  [['juki-001'], { kind: 'editions', id: 'juki-001', numbers: [] }],
  [['juki-001', '3'], { kind: 'editions', id: 'juki-001', numbers: [3] }],
  [['juki-001', '第３版', '5'], { kind: 'editions', id: 'juki-001', numbers: [3, 5] }],
  [['--from', '2026-04-01'], { kind: 'days', from: '2026-04-01', to: '2026-11-28', sections: [] }],
  [
    ['--from', '2026-04-01', '--to', '2026-05-01', '--section', 'zei', '--section=joho'],
    { kind: 'days', from: '2026-04-01', to: '2026-05-01', sections: ['zei', 'joho'] },
  ],
])('reads %j', (args, asked) => {
  expect(read(...args)).toEqual({ contentDir: 'src', asOf: '2026-11-28', asked, format: 'text' });
});

test.each([
  [[], { format: 'text' }],
  [['--format', 'csv'], { format: 'csv' }],
  [['--out', 'x/表.docx'], { format: 'docx', place: { folder: 'x', name: '表' } }],
  [['--out', 'v1.2.HTML'], { format: 'html', place: { folder: '.', name: 'v1.2' } }],
  [['--format', 'html', '--out', 'papers'], { format: 'html', place: { folder: 'papers' } }],
  [['--format', 'csv', '--out', 'test'], { format: 'csv', place: { folder: 'test' } }],
  [['--out', 'notes/'], { format: 'text', place: { folder: 'notes/' } }],
])('takes the form and the place from %j', (args, output) => {
  const command = read('juki-001', ...args);
  expect(command).toMatchObject(output);
  expect('place' in command).toBe('place' in output);
});

test.each([
  [[], '比べるものが書かれていません。「npm run compare -- juki-001 2 3」のように'],
  [['juki-001', 'x'], '「x」を版の番号として読めません。「npm run compare -- juki-001 2 3」'],
  [['juki-001', '0'], '「0」を版の番号として読めません'],
  [['juki-001', '1', '2', '3'], '版の番号が3つあります'],
  [['juki-001', '2', '2'], '同じ第2版どうしは比べられません'],
  [['juki-001', '--from', '2026-04-01'], '手順書の番号「juki-001」と「--from」'],
  [['--to', '2026-04-01'], '比べる前の日「--from」がありません'],
  [['--section', 'zei'], '比べる前の日「--from」がありません'],
  [['--from', 'R8.4.1'], '「--from R8.4.1」を日付として読めません。「--from 2026-04-01」'],
  [['--from', '2026-04-01', '--to', '2026-02-30'], '「--to 2026-02-30」を日付として読めません'],
  [['--from', '2026-11-28'], '同じ日（2026-11-28）どうし'],
  [
    ['--from', '2026-05-01', '--to', '2026-04-01'],
    '「--from 2026-05-01」が「--to 2026-04-01」より後の日です。「--from 2026-04-01 --to 2026-05-01」と',
  ],
  [['juki-001', '--format', 'pdf'], '形式「pdf」はありません。text、html、csv、docx のどれか'],
  [['juki-001', '--format', 'docx'], '「--out 新旧対照表.docx」のように'],
  [['juki-001', '--format', 'html'], '「--out 新旧対照表.html」のように'],
  [['juki-001', '--format', 'docx', '--out', 'x.doc'], '「.docx」で終わる名前にしてください'],
  [['juki-001', '--section'], '「--section」の後に値を書いてください'],
])('says in Japanese what is wrong with %j', (args, problem) => {
  expect(read(...args)).toEqual({ problem: expect.stringContaining(problem) });
});
