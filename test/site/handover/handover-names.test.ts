import { expect, test } from 'vitest';
import { movingWorks, namedPost } from '#site/handover/handover-names.ts';
import { aManual, aPost, aSection, aWork } from '../../support/a-manual.ts';

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

test.each([
  ['窓口係長', '「shimin-mado」（市民課 窓口係長）の誤りではありませんか。', 'shimin-mado'],
  ['市民課　課長', '「shimin-kacho」（市民課 課長）の誤りではありませんか。', 'shimin-kacho'],
  ['shimin-mada', '「shimin-mado」（市民課 窓口係長）の誤りではありませんか。', 'shimin-mado'],
  // More than one section has it.
  ['課長', '「課長」という職はありません。職の記号は、', 'shimin-kacho'],
])('of the post %s, the answer names the one that is meant', (written, words, example) => {
  const shimin = [
    aPost({ id: 'shimin-kacho', name: '課長', section: 'shimin' }),
    aPost({ id: 'shimin-mado', name: '窓口係長', section: 'shimin' }),
  ];
  const koku = [aPost({ id: 'koku-kacho', name: '課長', section: 'koku' })];
  const sections = [
    aSection({ id: 'shimin', name: '市民課', posts: shimin }),
    aSection({ id: 'koku', name: '国保課', posts: koku }),
  ];
  expect(namedPost(aManual({ sections }), written)).toEqual({
    problem: expect.stringMatching(new RegExp(`${words}.*「--post ${example}」`, 'u')),
  });
});
