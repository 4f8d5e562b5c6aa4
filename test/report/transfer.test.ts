import { expect, test } from 'vitest';
import type { Edition } from '#model/history.ts';
import { parseDate } from '#model/iso-date.ts';
import type { ManualParts } from '#model/manual.ts';
import type { Move } from '#model/move.ts';
import { changeLabel } from '#report/transfer.ts';
import { transferReport } from '#report/transfer-report.ts';
import { aManual, anAssignment, aPost, aProcedure, aSection, aSource, aWork } from '../support/a-manual.ts';
import { aHistory, anEdition } from '../support/an-edition.ts';

const AS_OF = '2026-11-22';
const DAY = '2027-04-01';
const OWNER = 'juki-kiroku-shunin';
const DEPUTY = 'juki-kiroku-kakari';
const LABELS = {
  対応できる人がいなくなる業務: 'nobody',
  前任者と後任者が一緒に働く日を設ける職: 'overlap',
  発令日の前に引き継いでおく業務: 'first',
  対応できる人が一人になる業務: 'one',
  主担当と副担当が同時に替わる業務: 'both',
  空席になる職: 'vacant',
  主管の職にだれもいない手順書: 'no-owner',
  見直しが済んでいない手順書: 'overdue',
  見直しが済んでいるか分からない手順書: 'unknown',
};
const move = (post: string, staff?: string): Move => ({ post, staff, on: DAY, source: aSource('異動案.csv', [], 2) });
const work = (id: string, capableCount: number, parts: Parameters<typeof aWork>[0] = {}) =>
  aWork({ id, capableCount, ...parts });
const rowsOf = (parts: Partial<ManualParts>, moves: readonly Move[]) =>
  transferReport(moves, []).table(aManual({ procedures: [], ...parts }), AS_OF).rows;
const shown = (parts: Partial<ManualParts>, moves: readonly Move[]) =>
  rowsOf(parts, moves).map(({ kind, id }) => `${LABELS[kind as keyof typeof LABELS]} ${id}`);

const BOTH = [move(OWNER, 'S1'), move(DEPUTY, 'S2')];
const TWO = { works: [work('juki-001', 2)] };

test.each<[string, Partial<ManualParts>, Move[], string[]]>([
  ['nobody who knows the work leaves', TWO, [move('juki-kacho', 'S1')], []],
  ['one of two leaves', TWO, [move(OWNER, 'S1')], ['one juki-001']],
  ['both leave', TWO, BOTH, ['nobody juki-001', `overlap ${OWNER}`, 'both juki-001']],
  [
    'both leave and nobody comes',
    TWO,
    [move(OWNER), move(DEPUTY)],
    ['nobody juki-001', 'first juki-001', 'both juki-001', `vacant ${OWNER}`, `vacant ${DEPUTY}`],
  ],
  [
    'only the deputy post has a successor',
    TWO,
    [move(OWNER), move(DEPUTY, 'S1')],
    ['nobody juki-001', `overlap ${DEPUTY}`, 'both juki-001', `vacant ${OWNER}`],
  ],
  [
    'one overlap serves two works',
    { works: [work('juki-001', 2), work('juki-002', 2, { owner: DEPUTY, deputy: OWNER })] },
    BOTH,
    ['nobody juki-001', 'nobody juki-002', `overlap ${OWNER}`, 'both juki-001', 'both juki-002'],
  ],
  ['owner and deputy change places', TWO, [move(OWNER, 'S00102'), move(DEPUTY, 'S00101')], []],
  ['others of the section can do it', { works: [work('juki-001', 5)] }, BOTH, ['both juki-001']],
  [
    'the successor has been there before',
    { ...TWO, roster: [...aManual().roster, anAssignment({ staff: 'S1', from: '2022-04-01', to: '2025-03-31' })] },
    BOTH,
    ['nobody juki-001', 'both juki-001'],
  ],
  [
    'procedures go with the post',
    {
      works: [work('juki-001', 9)],
      procedures: [
        aProcedure({ owner: 'juki-kacho' }),
        aProcedure({ id: 'juki-009', deputy: undefined, owner: DEPUTY }),
      ],
    },
    [move('juki-kacho')],
    ['vacant juki-kacho', 'no-owner juki-001', 'overdue juki-001'],
  ],
])('when %s', (_, ...[parts, moves, rows]) => {
  expect(shown(parts, moves)).toEqual(rows);
});

test.each([
  ['2026-03-10', '見直しが済んでいない手順書', '発令日に期限超過'],
  [undefined, '見直しが済んでいるか分からない手順書', '発令日に見直し日なし'],
  ['2027-12-01', '見直しが済んでいるか分からない手順書', '発令日に見直し日を確かめられません'],
])('a procedure that was reviewed on %s is passed on under 「%s」', (day, kind, change) => {
  const procedures = [aProcedure({ reviewed: day === undefined ? undefined : parseDate(day) })];
  expect(rowsOf({ works: [work('juki-001', 9)], procedures }, [move(OWNER, 'S1')])).toMatchObject([{ kind, change }]);
});

test.each<[string, Partial<Edition>, string[]]>([
  ['reviewed for an edition that is in force by then', { reviewed: parseDate('2026-11-10') }, []],
  ['owned by another post by then', { owner: 'juki-kacho' }, ['no-owner juki-001', 'overdue juki-001']],
])('a procedure is taken as on the day of the order: %s', (_, next, rows) => {
  const owner = 'juki-kiroku-shunin';
  const later = { ...anEdition({ number: 2, from: DAY }), owner, reviewed: parseDate('2026-03-10'), ...next };
  const history = aHistory([], [anEdition(), later]);
  const parts = { works: [work('juki-001', 9)], procedures: [aProcedure({ edition: 1, owner })], history };
  const vacated = next.owner === undefined ? move(OWNER, 'S1') : move(next.owner);
  expect(shown(parts, [vacated]).filter((row) => row.endsWith('juki-001'))).toEqual(rows);
});

test('tells before and after, who stays and where the others go, by posts', () => {
  const elsewhere = aSection({
    id: 'somu',
    name: '総務課',
    posts: [aPost({ id: 'somu-kakari', name: '係員', section: 'somu' })],
  });
  const [row] = rowsOf({ ...TWO, sections: [aSection(), elsewhere] }, [
    move(OWNER, 'S1'),
    move('somu-kakari', 'S00101'),
  ]);
  expect(row).toMatchObject({
    before: 2,
    after: 1,
    change: '主担当（住民記録担当主任）は交代、副担当（住民記録担当）は変わらず',
    advice: '残る職：住民記録担当。前任者の異動先：総務課 係員。',
  });
});

test.each([
  ['課長', aSection().posts],
  ['残る人', aSection().posts.map((post) => ({ ...post, isHead: false }))],
])('where both leave and nobody comes, the works go to %s', (to, posts) => {
  const [row] = rowsOf({ ...TWO, sections: [aSection({ posts })] }, [move(OWNER), move(DEPUTY)]);
  expect(row?.['advice']).toBe(`後任がいません。発令日の前に、${to}へ引き継いでください。`);
});

test.each([
  [[], [], ['C'], '増員'],
  [['A'], [], [], '変わらず'],
  [['A'], ['B'], [], '減員'],
  [['A'], ['B'], ['C'], '一部交代'],
  [[], ['A'], ['C'], '交代'],
  [[], ['A'], [], '空席'],
])('where %j stay, %j leave and %j come, a post is told as %s', (...[stayers, leavers, newcomers, label]) => {
  expect(changeLabel({ post: OWNER, stayers, leavers, newcomers })).toBe(label);
});

test('a work without a deputy says so', () => {
  const [row] = rowsOf({ works: [work('juki-001', 1, { deputy: undefined })] }, [move(OWNER, 'S1')]);
  expect(row?.['change']).toBe('主担当（住民記録担当主任）は交代、副担当はなし');
});

test('changes that the roster already holds up to the day count too', () => {
  const roster = [
    ...aManual().roster.filter(({ post }) => post !== DEPUTY),
    anAssignment({ staff: 'S9', post: DEPUTY, to: '2026-12-31' }),
  ];
  expect(shown({ ...TWO, roster }, [move(OWNER, 'S1')])).toContain('nobody juki-001');
});

test('says in notes what was taken for granted, and never a staff number', () => {
  const roster = [...aManual().roster, anAssignment({ staff: 'S00104', post: DEPUTY })];
  const table = transferReport([move(DEPUTY, 'S00777')], [5, 3]).table(aManual({ roster }), AS_OF);
  const notes = table.notes?.join('') ?? '';
  expect(notes).toContain('2行目の職員番号は職員配置にない');
  expect(notes).toContain('異動案の3行目、5行目は読めなかった');
  expect(notes).toContain('住民記録担当は、2人全員が替わるとみなしました');
  expect(JSON.stringify(table)).not.toMatch(/S00[17]/u);
});

test('says nothing of staff numbers that the roster knows', () => {
  const { notes } = transferReport([move(OWNER, 'S00102'), move(DEPUTY)], []).table(aManual(), AS_OF);
  expect(notes?.join('')).not.toContain('職員配置にない');
});

test('lists the days of the moves in their order, each once', () => {
  const moves = ['2027-04-01', '2027-04-01', '2027-01-01'].map((on) => ({ ...move(OWNER, 'S1'), on }));
  const { notes } = transferReport(moves, []).table(aManual(), AS_OF);
  expect(notes?.[0]).toContain('（発令日：令和9年1月1日、令和9年4月1日）');
  expect(notes?.[0]).toContain('「前」は令和8年11月22日、「後」は令和9年4月1日に');
});

test('a list without a single move is no table, and says so', () => {
  const { rows, notes } = transferReport([], [2]).table(aManual(), AS_OF);
  expect([rows, notes?.[0]]).toEqual([[], '読めた異動が1件もありません。']);
});
