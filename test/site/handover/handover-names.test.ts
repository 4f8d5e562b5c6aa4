import { expect, test } from 'vitest';
import { movingWorks } from '#site/handover/handover-names.ts';
import { aManual, aWork } from '../../support/a-manual.ts';

const manual = aManual({
  works: [
    aWork({ id: 'juki-001' }),
    aWork({ id: 'juki-002', title: '外国人登録', status: '廃止' }),
    aWork({ id: 'juki-003' }),
  ],
});
const moving = (...works: string[]) => movingWorks(manual, { works });

test('the works that move are those that were named, each once', () => {
  expect(moving('juki-003', 'juki-001', 'juki-003')).toMatchObject([{ id: 'juki-003' }, { id: 'juki-001' }]);
});

test.each([
  ['juki-002', '業務「外国人登録」（juki-002）は、業務一覧で「廃止」になっているため、移せません。'],
  ['juki-01', '業務ID「juki-01」は業務一覧にありません。「juki-001」'],
])('%s does not move, and the answer says what to type', (id, words) => {
  expect(moving('juki-001', id)).toEqual({ problem: expect.stringContaining(words) });
});
