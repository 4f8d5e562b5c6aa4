import { expect, test } from 'vitest';
import { aBody, aUse } from '../../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';

test('ledgers, places, contacts and know-how come from the procedures, and ledgers of the inventory stand without a place', () => {
  const body = aBody([
    aUse('Ledger', { name: '異動届つづり', place: '書庫 棚A-1', medium: '紙', retention: '1年' }),
    aUse('Location', { item: '操作者カード', place: '鍵付き保管庫', keeper: '主任' }),
    aUse('Contact', { role: '障害', org: '情報システム課', ext: '1316' }),
    { ...aUse('Tacit', { from: '令和4年度', why: '誤りが続いたため。' }), text: '最初に泊まった日を聞く。' },
  ]);
  const works = [aWork({ ledgers: ['異動届つづり', '受付簿'], money: ['現金'] })];
  const pack = aPack(aManual({ works, procedures: [aProcedure({ body })] }));
  expect(pack.ledgers.map(({ name, place }) => [name, place])).toEqual([
    ['異動届つづり', '書庫 棚A-1'],
    ['受付簿', ''],
  ]);
  expect(pack.places[0]).toMatchObject({ name: '操作者カード', detail: '主任' });
  expect(pack.contacts).toContainEqual({ role: '障害', organisation: '情報システム課', extension: '1316' });
  expect(pack.knowHow[0]).toMatchObject({ from: 'juki-001', since: '令和4年度', why: '誤りが続いたため。' });
  expect(pack.money.map(({ detail }) => detail)).toEqual(['現金']);
});

const SHUNIN = 'juki-kiroku-shunin';
const POSTS = [SHUNIN, 'juki-kiroku-kakari', 'juki-kacho'];

test('the money of a work stands with its 主担当, and its 副担当 is told of it', () => {
  const works = [aWork({ owner: SHUNIN, deputy: 'juki-kiroku-kakari', money: ['現金'] })];
  const told = POSTS.map((post) => aPack(aManual({ works }), { post })).map(({ money, moneyOfOthers }) =>
    [money, moneyOfOthers].map((each) => each.length),
  );
  expect(told).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
});
