import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingDaysOf, isOpenDay } from '#model/closing-days.ts';
import { addDays, daysBetween } from '#model/iso-date.ts';
import type { Shift } from '#model/open-days.ts';
import { settingsSchema } from '#model/settings.ts';
import { lastDayOf } from '#report/last-day-of.ts';

const closing = closingDaysOf(settingsSchema.parse({}));
const last = (rule: string, start: string, { shift, basis = '' }: { shift?: Shift; basis?: string } = {}) =>
  lastDayOf({ rule, basis, shift }, start, closing);

test.each([
  ['転入をした日から14日以内', '2026-11-20', '2026-12-04'],
  ['申請のあった日の翌日から14日以内', '2026-11-20', '2026-12-04'],
  ['納期限後20日以内', '2026-11-30', '2026-12-20'],
  ['発令の日から起算して7日以内', '2026-04-01', '2026-04-07'],
  ['死亡の事実を知った日から7日以内（知った日を1日目とする）', '2026-11-20', '2026-11-26'],
  ['債権を取り立てた日から3日以内（取り立てた日は数えない）', '2026-11-20', '2026-11-23'],
  ['相談を受けた日（聞き取りの日）の翌日から7日以内', '2026-11-20', '2026-11-27'],
  ['資格を取得し、又は喪失した日から１４日以内', '2026-11-20', '2026-12-04'],
  ['調査票の回収の締切の日から4週間以内', '2026-11-20', '2026-12-18'],
  ['災害のあった日の翌日から3か月以内', '2026-11-20', '2027-02-20'],
  ['災害のあった日の翌日から3か月以内', '2026-11-30', '2027-02-28'],
  ['災害のあった日の翌日から3か月以内', '2026-11-29', '2027-02-28'],
  ['結果の通知を受けた日から1か月以内', '2026-02-28', '2026-03-31'],
  ['結果の通知を受けた日から1か月以内', '2027-01-30', '2027-02-28'],
  ['納期限から6月以内', '2026-08-31', '2027-02-28'],
  ['公表の日から1年以内', '2028-02-28', '2029-02-28'],
  ['請求を受けた日の翌日から5開庁日以内', '2026-11-20', '2026-11-30'],
  ['請求を受けた日から2開庁日以内', '2026-12-28', '2027-01-05'],
  ['受理した日の翌開庁日の10時まで', '2026-12-28', '2027-01-04'],
  ['作業した日の翌日の12時まで', '2026-11-20', '2026-11-21'],
  ['復職の日の前日まで', '2027-04-01', '2027-03-31'],
  ['検査日の8開庁日前の日まで', '2026-11-25', '2026-11-12'],
  ['試験の日の14日前の日まで', '2026-11-20', '2026-11-06'],
  ['工事を始める日の1か月前の日まで', '2026-03-31', '2026-02-28'],
  ['収納した月の翌月10日まで', '2026-12-28', '2027-01-10'],
  ['入所を希望する月の前月5日まで', '2027-01-15', '2026-12-05'],
  ['診療を受けた月の3か月後の20日まで', '2026-11-20', '2027-02-20'],
  ['受理した月の末日まで', '2027-02-10', '2027-02-28'],
  ['寄附をした年の翌年の1月10日まで', '2026-11-20', '2027-01-10'],
  ['受け付けた日の16時まで', '2026-11-21', '2026-11-21'],
  ['通報を受けた日のうち', '2026-11-21', '2026-11-21'],
])('counts 「%s」 from %s to %s', (rule, start, day) => {
  expect(last(rule, start)).toBe(day);
});

test('counts the first day of periods of 戸籍法', () => {
  expect(last('出生の日から14日以内', '2026-11-20', { basis: '戸籍法第49条' })).toBe('2026-12-03');
  expect(last('出生の日から14日以内', '2026-11-20', { basis: '児童手当法第8条' })).toBe('2026-12-04');
});

test.each<[Shift | undefined, string]>([
  ['翌開庁日', '2026-11-24'],
  ['前開庁日', '2026-11-20'],
  ['なし', '2026-11-23'],
  [undefined, '2026-11-23'],
])('moves the end on a closed day as the item says: %s', (shift, day) => {
  expect(last('届出のあった日から14日以内', '2026-11-09', { shift })).toBe(day);
});

test.each([
  '毎月10日まで',
  '毎年7月中の、道が通知する日まで',
  '保健所が通知する毎月の期日まで',
  '四半期の末日から14日以内',
  '受け付けた時から15分以内',
  '会議の日の7日前まで',
  '入札期日の前日から起算して10日前まで',
  '開札の日から数えて6開庁日前の17時まで',
  '請求のあった日から15日以内（補正の日数は数えない）',
  '適法な請求書を受けた日から30日以内（工事は40日以内）',
  '申請のあった日から7日以内（休日は数えない）',
  '知った日から30日以内、不正の目的によるおそれがあるときは60日以内',
  '転出予定日から30日以内で、転入をした日から14日以内',
  '出産予定日の8週間前の日から2年以内',
  '診療を受けた月の翌月1日から2年以内',
  '結果の報告を提出した日の翌々月の検査日まで',
  '督促状を発した日から起算して10日を経過した日の翌開庁日まで',
  '前月の20日まで',
  '5月31日又は6月30日のうち遅い日まで',
  '採用の日から25日目まで',
  '',
])('does not guess the end of 「%s」', (rule) => {
  expect(last(rule, '2026-11-20')).toBeUndefined();
});

const day = fc.integer({ min: 0, max: 3652 }).map((days) => addDays('2024-04-01', days));

test('ends a period of days that many days on, and one of months within its months, from any day of ten years', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 99 }), (start, count) => {
      expect(daysBetween(start, last(`届出のあった日から${count}日以内`, start) ?? start)).toBe(count);
      const months = daysBetween(start, last(`届出のあった日から${count}か月以内`, start) ?? start);
      expect(Math.abs(months - count * 30.44)).toBeLessThan(4);
    }),
  );
});

test('ends on an open day where the item moves, and a later start never ends earlier', () => {
  const rules = ['届出のあった日から14日以内', '届出のあった日から1か月以内', '届出のあった日の翌日から3開庁日以内'];
  fc.assert(
    fc.property(
      day,
      fc.constantFrom(...rules),
      fc.constantFrom<Shift>('前開庁日', '翌開庁日'),
      (start, rule, shift) => {
        const [end = '', next = ''] = [start, addDays(start, 1)].map((each) => last(rule, each, { shift }));
        expect(isOpenDay(end, closing)).toBe(true);
        expect(next >= end).toBe(true);
      },
    ),
  );
});
