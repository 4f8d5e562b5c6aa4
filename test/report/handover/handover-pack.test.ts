import { array, assert, constantFrom, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandoverOccasion } from '#model/handover-occasion.ts';
import type { Manual, ManualParts } from '#model/manual.ts';
import { parseDate } from '#model/iso-date.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { aBody, aUse } from '../../support/a-body.ts';
import { aManual, anAssignment, aProcedure, aWork } from '../../support/a-manual.ts';
import { aLaw } from '../../support/a-register.ts';

const ON = '2027-04-01';
const SHUNIN = 'juki-kiroku-shunin';
const POSTS = [SHUNIN, 'juki-kiroku-kakari', 'juki-kacho'];

function packOf(parts: Partial<ManualParts>, { post = SHUNIN, on = ON }: { post?: string; on?: string } = {}) {
  return packIn(aManual(parts), post, on);
}

function packIn(manual: Manual, id: string, on: string) {
  const post = manual.postById.get(id);
  if (!post) throw new Error(`No post ${id}`);
  const occasion: HandoverOccasion = { reason: '異動', orderedOn: on };
  return postPack(post, occasion, handoverSources(manual, on));
}

const rows = array(
  record({
    owner: option(constantFrom(...POSTS), { nil: undefined }),
    deputy: option(constantFrom(...POSTS), { nil: undefined }),
    status: constantFrom('現行' as const, '廃止' as const),
  }),
  { maxLength: 30 },
);

test('every work of a post stands in its pack exactly once, and no other', () => {
  assert(
    property(rows, (each) => {
      const works = each.map((row, index) => aWork({ ...row, id: `juki-${String(index + 1).padStart(3, '0')}` }));
      const manual = aManual({ works });
      for (const post of POSTS) {
        const own = works.filter(({ owner, deputy, status }) => status === '現行' && [owner, deputy].includes(post));
        const ids = packIn(manual, post, ON).works.map(({ id }) => id);
        expect(ids.toSorted()).toEqual(own.map(({ id }) => id));
      }
    }),
  );
});

test('changes are told since the holder came to the post, also where the roster has a row for each year', () => {
  const row = { staff: 'X1', post: SHUNIN };
  const roster = [
    anAssignment({ ...row, from: '2023-04-01', to: '2025-03-31' }),
    anAssignment({ ...row, from: '2025-04-01' }),
  ];
  expect(packOf({ roster }).since.day).toBe('2023-04-01');
});

const kinds = (parts: Partial<ManualParts>) => packOf(parts).gaps.map(({ kind }) => kind);

describe('what is missing', () => {
  test.each<[string, Partial<ManualParts>, string[]]>([
    ['nothing where all is well', { procedures: [aProcedure({ reviewed: parseDate('2027-03-10') })] }, []],
    ['a work without procedure', { procedures: [] }, ['no-procedure']],
    [
      'not a work that needs none',
      { procedures: [], works: [aWork({ manualStatus: '作成不要', exemptReason: '廃止するため' })] },
      [],
    ],
    ['an overdue review', {}, ['overdue']],
    [
      'one overdue review of two works',
      {
        works: [aWork(), aWork({ id: 'juki-002' })],
        procedures: [aProcedure({ work: ['juki-001', 'juki-002'] })],
      },
      ['overdue'],
    ],
    [
      'a law that is still to be checked, and none that is confirmed or not registered',
      {
        laws: [aLaw({ isConfirmed: false }), aLaw({ name: '戸籍法', abbreviations: [] })],
        procedures: [
          aProcedure({
            reviewed: parseDate('2027-03-10'),
            body: aBody(['住民基本台帳法', '住民基本台帳法', '戸籍法', '慣例'].map((name) => aUse('Law', { name }))),
          }),
        ],
      },
      ['laws-to-check'],
    ],
    [
      'a deputy that no section has as a post',
      { procedures: [], works: [aWork({ manualStatus: '作成不要', exemptReason: '廃止するため', deputy: 'juki-x' })] },
      ['no-deputy'],
    ],
    [
      'no deputy and one person',
      {
        procedures: [],
        works: [aWork({ manualStatus: '作成不要', exemptReason: '廃止するため', deputy: undefined, capableCount: 1 })],
      },
      ['no-deputy', 'few-people'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(kinds(parts)).toEqual(expected);
  });
});

describe('the first five days', () => {
  const deadlines = [{ label: '報告', rule: '5月6日まで', basis: '' }];

  test('skip days on which the city hall is closed', () => {
    const { firstDays } = packOf({}, { on: '2027-05-01' });
    expect(firstDays.map(({ day }) => day)).toEqual([
      '2027-05-06',
      '2027-05-07',
      '2027-05-10',
      '2027-05-11',
      '2027-05-12',
    ]);
  });

  test('show a deadline on its day', () => {
    const { firstDays } = packOf({ works: [aWork({ deadlines })] }, { on: '2027-05-01' });
    expect(firstDays.map((each) => each.deadlines.map(({ title }) => title))).toEqual([['報告'], [], [], [], []]);
  });

  test('name weekly works on the first day and again where a week begins', () => {
    const works = [aWork({ title: '届出の集計', frequency: '毎週' })];
    const { firstDays } = packOf({ works }, { on: '2027-04-01' });
    const weekly = firstDays.filter(({ tasks }) => tasks.some(({ text }) => text === '今週の業務：届出の集計'));
    expect(firstDays[2]?.day).toBe('2027-04-05');
    expect(weekly.map(({ day }) => day)).toEqual(['2027-04-01', '2027-04-05']);
  });

  test('name the procedure to read, and the work to ask about where there is none', () => {
    const works = [aWork(), aWork({ id: 'juki-002', title: '転居届の受付' })];
    const texts = packOf({ works }).firstDays.flatMap(({ tasks }) => tasks.map(({ text }) => text));
    expect(texts).toContain('手順書を読む：転入届の受付');
    expect(texts).toContain('戸籍住民課 住民記録担当に聞く：転居届の受付（手順書なし）');
  });

  test.each([
    ['is vacant', [anAssignment(), anAssignment({ staff: 'S00102', post: 'juki-kiroku-kakari', to: '2027-03-31' })]],
    ['is held by the same person', [anAssignment(), anAssignment({ post: 'juki-kiroku-kakari' })]],
  ])('send to the head where the other post %s', (_, roster) => {
    const { firstDays, gaps } = packOf({ procedures: [], roster });
    const texts = firstDays.flatMap(({ tasks }) => tasks.map(({ text }) => text));
    expect(texts).toContain('所属長に聞く：転入届の受付（手順書なし）');
    expect(gaps.map(({ detail }) => detail)).toContain('聞く相手：所属長');
  });

  test('put what has a near deadline before what comes every day', () => {
    const daily = aWork({ id: 'juki-002', title: '転居届の受付' });
    const near = aWork({ id: 'juki-003', title: '統計の報告', frequency: '年1回', deadlines });
    const { firstDays } = packOf({ procedures: [], works: [daily, near] }, { on: '2027-05-01' });
    const asked = firstDays
      .flatMap(({ tasks }) => tasks.map(({ text }) => text))
      .filter((text) => text.includes('聞く'));
    expect(asked.map((text) => text.replace(/^.*：|（.*$/gu, ''))).toEqual(['統計の報告', '転居届の受付']);
  });
});

describe('the year', () => {
  test('starts in April and says which months have passed', () => {
    const { months } = packOf({}, { on: '2026-06-10' });
    expect(months.map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
    expect(months.filter(({ isPast }) => isPast).map(({ month }) => month)).toEqual([4, 5]);
  });

  test('this month and the next reach into the next fiscal year', () => {
    const works = [aWork({ deadlines: [{ label: '報告', rule: '4月10日まで', basis: '' }] })];
    const { ahead } = packOf({ works }, { on: '2027-03-15' });
    expect(ahead.map(({ month, deadlines }) => [month, deadlines.map(({ day }) => day)])).toEqual([
      [3, []],
      [4, ['2027-04-10']],
    ]);
  });
});

describe('the day from which changes are told', () => {
  test.each([
    ['that on which the predecessor came', [anAssignment({ from: '2024-04-01', to: '2027-03-31' })], '2024-04-01'],
    ['twelve months before, where the roster names none', [anAssignment({ post: 'juki-kacho' })], '2026-04-01'],
    ['twelve months before, without a roster', [], '2026-04-01'],
  ])('is %s', (_, roster, day) => {
    expect(packOf({ roster }).since.day).toBe(day);
  });

  test('no staff number stands in a pack', () => {
    expect(JSON.stringify(packOf({}))).not.toMatch(/S\d{5}/u);
  });
});

test('a procedure with something still to be written is among what is missing', () => {
  const block = {
    text: '必要書類（要確認）を受け取ります。',
    kind: 'paragraph',
    within: -1,
    line: 20,
    column: 1,
  } as const;
  const body = { ...aBody([]), texts: [block] };
  const procedures = [aProcedure({ body, reviewed: parseDate('2027-03-10') })];
  expect(packOf({ procedures }).gaps).toEqual([
    expect.objectContaining({
      kind: 'unfinished',
      id: 'juki-001',
      detail: '「（要確認）」など1か所',
    }),
  ]);
});

test('ledgers, places, contacts and know-how come from the procedures, and ledgers of the inventory stand without a place', () => {
  const body = aBody([
    aUse('Ledger', { name: '異動届つづり', place: '書庫 棚A-1', medium: '紙', retention: '1年' }),
    aUse('Location', { item: '操作者カード', place: '鍵付き保管庫', keeper: '主任' }),
    aUse('Contact', { role: '障害', org: '情報システム課', ext: '1316' }),
    { ...aUse('Tacit', { from: '令和4年度', why: '誤りが続いたため。' }), text: '最初に泊まった日を聞く。' },
  ]);
  const works = [aWork({ ledgers: ['異動届つづり', '受付簿'], money: ['現金'] })];
  const pack = packOf({ works, procedures: [aProcedure({ body })] });
  expect(pack.ledgers.map(({ name, place }) => [name, place])).toEqual([
    ['異動届つづり', '書庫 棚A-1'],
    ['受付簿', ''],
  ]);
  expect(pack.places[0]).toMatchObject({ name: '操作者カード', detail: '主任' });
  expect(pack.contacts).toContainEqual({ role: '障害', organisation: '情報システム課', extension: '1316' });
  expect(pack.knowHow[0]).toMatchObject({ from: 'juki-001', since: '令和4年度', why: '誤りが続いたため。' });
  expect(pack.money.map(({ detail }) => detail)).toEqual(['現金']);
});

test('the money of a work stands with its 主担当, and its 副担当 is told of it', () => {
  const works = [aWork({ owner: SHUNIN, deputy: 'juki-kiroku-kakari', money: ['現金'] })];
  const told = POSTS.map((post) => packOf({ works }, { post })).map(({ money, moneyOfOthers }) =>
    [money, moneyOfOthers].map((each) => each.length),
  );
  expect(told).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
});
