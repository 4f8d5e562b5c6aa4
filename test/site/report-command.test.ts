import { expect, test } from 'vitest';
import { REPORTS } from '#report/index.ts';
import { readReportCommand } from '#site/report-command.ts';
import { reportOutput } from '#site/report-output.ts';
import { aManual } from '../support/a-manual.ts';

const read = (...args: string[]) => readReportCommand([...args, '--content', 'src'], '2026-11-22');

test.each([
  [['coverage'], ['coverage'], 'text', undefined],
  [['reviews', '--format', 'csv'], ['reviews'], 'csv', undefined],
  [['--all'], REPORTS.map(({ name }) => name), 'text', undefined],
  [['--all', '--format', 'json', '--out', 'x'], REPORTS.map(({ name }) => name), 'json', 'x'],
  [['transfer', '--moves', 'x.csv', '--format', 'html', '--out', 'x'], ['transfer'], 'html', 'x'],
])('reads %j', (args, names, ...[format, outDir]) => {
  const command = read(...args);
  if ('problem' in command) throw new Error(command.problem);
  expect(command.reports.map(({ name }) => name)).toEqual(names);
  expect(command).toMatchObject({ format, outDir, contentDir: 'src', asOf: '2026-11-22' });
});

test.each([
  [[], '報告の名前がありません'],
  [['nothing'], '「nothing」という報告はありません'],
  [['coverage', 'reviews'], '「coverage reviews」という報告はありません'],
  [['coverage', '--format', 'pdf'], '形式「pdf」はありません'],
  [['coverage', '--all'], '一緒に指定できません'],
  [['coverage', '--moves', 'x.csv'], '「--moves」は、報告「transfer」と一緒に指定してください'],
  [['--all', '--moves', 'x.csv'], '「--moves」は、報告「transfer」と一緒に指定してください'],
  [['coverage', '--format', 'html'], 'html 形式は画面に出せません'],
  [['--all', '--format', 'csv'], '「--out フォルダー」で出力先を指定してください'],
])('says in Japanese what is wrong with %j', (args, problem) => {
  expect(read(...args)).toEqual({ problem: expect.stringContaining(problem) });
});

test('names the files after the report and its form', () => {
  const reports = REPORTS.filter(({ name }) => name === 'calendar');
  const files = (['text', 'json', 'csv', 'html'] as const).map((format) =>
    reportOutput(aManual(), { reports, format, asOf: '2026-11-22' }),
  );
  expect(files.flat().map(({ name }) => name)).toEqual([
    'calendar.txt',
    'calendar.json',
    'calendar.csv',
    'calendar.html',
  ]);
});
