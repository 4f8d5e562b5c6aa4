import { describe, expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import type { Manual, ManualParts } from '#model/manual.ts';
import { absencePack } from '#report/handover/absence-pack.ts';
import { postPack } from '#report/handover/handover-pack.ts';
import { handoverSources } from '#report/handover/handover-sources.ts';
import { reorganisationPack } from '#report/handover/reorganisation-pack.ts';
import { sectionPack } from '#report/handover/section-pack.ts';
import { aManual, aProcedure, aSection, aWork } from '../../support/a-manual.ts';

const ON = '2026-12-01';
const OCCASION = { reason: '育児休業', orderedOn: ON } as const;

function absenceOf(parts: Partial<ManualParts>, until: string) {
  const manual = aManual(parts);
  const post = manual.postById.get('juki-kiroku-shunin');
  if (!post) throw new Error('The builder has the post');
  const sources = handoverSources(manual, ON);
  return absencePack(postPack(post, OCCASION, sources), until, sources);
}

describe('a pack for leave', () => {
  test.each([
    ['the deputy', aWork(), '戸籍住民課 住民記録担当', ''],
    [
      'the owner, where the leaver is deputy',
      aWork({ owner: 'juki-kacho', deputy: 'juki-kiroku-shunin' }),
      '戸籍住民課 課長',
      '',
    ],
    ['nobody, where there is no deputy', aWork({ deputy: undefined }), '', '副担当が決まっていません'],
    [
      'the deputy with a warning, where one person can do it',
      aWork({ capableCount: 1 }),
      '戸籍住民課 住民記録担当',
      '本人のほかに対応できる人がいないおそれがあります',
    ],
  ])('names as stand-in %s', (...[, work, standIn, problem]) => {
    expect(absenceOf({ works: [work] }, '2027-03-31').standIns).toEqual([
      expect.objectContaining({ standIn, problem }),
    ]);
  });

  test('lists the deadlines of all years until the last day', () => {
    const works = [aWork({ deadlines: [{ label: '報告', rule: '5月31日まで', basis: '' }] })];
    const days = absenceOf({ works }, '2028-05-31').absenceDeadlines.map(({ day }) => day);
    expect(days).toEqual(['2027-05-31', '2028-05-31']);
  });
});

const koseki = (manual: Manual) => {
  const section = manual.sections[0];
  if (!section) throw new Error('The builder has a section');
  return section;
};

test('a pack for a head shows every post with its load, high risks and works of all posts', () => {
  const works = [aWork({ risk: '高' }), aWork({ id: 'juki-002', owner: 'juki-kacho', deputy: undefined })];
  const manual = aManual({ works });
  const pack = sectionPack(koseki(manual), { reason: '異動', orderedOn: ON }, handoverSources(manual, ON));
  expect(pack.works.map(({ id }) => id)).toEqual(['juki-001', 'juki-002']);
  expect(pack.posts.map(({ ownerCount, withoutProcedure }) => [ownerCount, withoutProcedure])).toEqual([
    [1, 1],
    [1, 0],
    [0, 0],
  ]);
  expect(pack.highRisk.map(({ id, why }) => [id, why])).toEqual([['juki-001', 'リスク評価が高い']]);
  expect(pack.dependence.map(({ reason }) => reason)).toContain('副担当が空欄');
});

test.each([
  [
    { risk: '高', money: ['現金'], personalInfo: '特定個人情報' } as const,
    ['リスク評価が高い、現金、特定個人情報を扱う'],
  ],
  [{ personalInfo: '特定個人情報' } as const, ['特定個人情報を扱う']],
  [{ money: ['現金'] } as const, ['現金']],
  [{}, []],
])('a work with %j is named with why a mistake costs much: %j', (parts, why) => {
  const manual = aManual({ works: [aWork(parts)] });
  const pack = sectionPack(koseki(manual), { reason: '異動', orderedOn: ON }, handoverSources(manual, ON));
  expect(pack.highRisk.map((each) => each.why)).toEqual(why);
});

test.each([
  ['2026-03-01', ['2027-03-01']],
  ['2026-03-02', []],
])('a pack for a head of 1 December, with a procedure reviewed for a year on %s, names the reviews %j', (day, due) => {
  const manual = aManual({ procedures: [aProcedure({ reviewed: parseDate(day), reviewEvery: 12 })] });
  const pack = sectionPack(koseki(manual), { reason: '異動', orderedOn: ON }, handoverSources(manual, ON));
  expect(pack.reviews.map(({ dueOn }) => dueOn)).toEqual(due);
});

test('a pack for works that move names both sections and who answers today', () => {
  const works = [aWork(), aWork({ id: 'juki-002', title: '転居届の受付', deputy: undefined })];
  const manual = aManual({ works, sections: [aSection(), aSection({ id: 'shiminzei', name: '市民税課', posts: [] })] });
  const moving = { works, to: 'shiminzei', name: 'koseki-jumin' };
  const pack = reorganisationPack(moving, { reason: '組織改正', orderedOn: ON }, handoverSources(manual, ON));
  expect([pack.number, pack.from, pack.to]).toEqual(['koseki-jumin-to-shiminzei-20261201', '戸籍住民課', '市民税課']);
  expect(pack.holders.map(({ work, owner, deputy }) => [work, owner, deputy])).toEqual([
    ['juki-001', '戸籍住民課 住民記録担当主任', '戸籍住民課 住民記録担当'],
    ['juki-002', '戸籍住民課 住民記録担当主任', ''],
  ]);
});
