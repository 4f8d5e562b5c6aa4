import { describe, expect, test } from 'vitest';
import { settingsSchema } from '#model/settings.ts';
import type { WorkItem } from '#model/work-item.ts';
import { handsOffReasons, hostedWorks, HOSTING_PROGRAMMES } from '#report/hosted-works.ts';
import { hostingWeek } from '#report/hosting-week.ts';
import { aWork } from '../support/a-manual.ts';

const settings = settingsSchema.parse({});
const [trial, recruit] = HOSTING_PROGRAMMES;

function aHost(parts: Partial<WorkItem> = {}): WorkItem {
  return aWork({ isTrialHost: true, personalInfo: 'なし', ...parts });
}

describe('hostedWorks', () => {
  test('puts the easiest first, and the counter before other works of the same difficulty', () => {
    const works = [
      aHost({ id: 'juki-001', difficulty: 2, kind: '管理' }),
      aHost({ id: 'juki-002', difficulty: 3, kind: '窓口' }),
      aHost({ id: 'juki-003', difficulty: 2, kind: '窓口' }),
      aHost({ id: 'juki-004', difficulty: 1, kind: '事業' }),
    ];
    const { hosted } = hostedWorks(works, trial!, settings);
    expect(hosted.map(({ id }) => id)).toEqual(['juki-004', 'juki-003', 'juki-001', 'juki-002']);
  });

  test.each([
    ['特定個人情報', { personalInfo: '特定個人情報' }, 'barred'],
    ['要配慮個人情報', { personalInfo: '要配慮個人情報' }, 'barred'],
    ['another season', { months: [4, 5] }, 'outOfSeason'],
    ['no months written', { months: [] }, 'hosted'],
    ['public money', { money: ['現金'] }, 'hosted'],
  ] as const)('a marked work with %s is sorted by what the inventory says', (_, parts, place) => {
    expect(hostedWorks([aHost(parts)], trial!, settings)[place]).toHaveLength(1);
  });

  test('leaves out works that are not marked for the programme, or not 現行', () => {
    const works = [aHost(), aHost({ isRecruitHost: true, status: '廃止' })];
    expect(hostedWorks(works, recruit!, settings)).toEqual({ hosted: [], barred: [], outOfSeason: [] });
  });
});

test('handsOffReasons names every reason of a work', () => {
  const work = aWork({
    personalInfo: '特定個人情報',
    money: ['支出'],
    qualification: '保健師',
    network: ['マイナンバー利用事務系'],
  });
  expect(handsOffReasons(work).map(({ name }) => name)).toEqual([
    '特定個人情報を扱う業務',
    '公金や金券を扱う業務',
    '資格や職種が要る業務',
    'マイナンバー利用事務系を使う業務',
  ]);
});

const week = (count: number) =>
  hostingWeek(Array.from({ length: count }, (_, index) => aHost({ id: `juki-00${index}` })));

const turns = (count: number) =>
  week(count).flatMap(({ purpose }) =>
    purpose.kind === 'work' ? [`${purpose.work.id} ${purpose.turn}/${purpose.turns}`] : [],
  );

describe('hostingWeek', () => {
  test.each([1, 3, 8, 12])('is ten half-days for %i works, from orientation to a look back', (count) => {
    const halves = week(count);
    expect(halves).toHaveLength(10);
    expect([halves[0]?.purpose.kind, halves[9]?.purpose.kind]).toEqual(['orientation', 'review']);
    expect(halves.map(({ day, half }) => `${day}${half}`).slice(0, 3)).toEqual(['1午前', '1午後', '2午前']);
  });

  test('gives what is left over to the first works', () => {
    expect(turns(3)).toEqual(
      [1, 2, 3]
        .map((turn) => `juki-000 ${turn}/3`)
        .concat(
          [1, 2, 3].map((turn) => `juki-001 ${turn}/3`),
          [1, 2].map((turn) => `juki-002 ${turn}/2`),
        ),
    );
  });

  test('shows the first eight of many works, each once', () => {
    expect(turns(12)).toEqual(Array.from({ length: 8 }, (_, index) => `juki-00${index} 1/1`));
  });

  test('is empty without works', () => {
    expect(week(0)).toEqual([]);
  });
});
