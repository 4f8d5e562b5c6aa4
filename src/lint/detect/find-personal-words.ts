import { withAsciiDigits, withAsciiLetters } from './digits.ts';
import { before, matchesIn, type Hit } from './hit.ts';
import { findPersonNames } from './find-person-names.ts';

const CARD = /(?<![A-Za-z0-9])[A-Z]{2}[ -]?\d{8}[ -]?[A-Z]{2}(?![A-Za-z0-9])/g;
const PASSPORT = /(?<![A-Za-z0-9])[A-Z]{2}[ -]?\d{7}(?![A-Za-z0-9])/g;
const SAMPLE_CARD = /^AB12345678CD$|^[A-Z]{2}0+[A-Z]{0,2}$/;

const FREE_MAIL =
  'gmail\\.com|googlemail\\.com|(?:yahoo|ymail|hotmail|live)\\.(?:co\\.jp|ne\\.jp|jp|com)|outlook\\.(?:jp|com)|icloud\\.com|me\\.com|' +
  '(?:docomo|ezweb|softbank|vodafone|nifty|biglobe|so-net|ocn)\\.ne\\.jp|au\\.com|i\\.softbank\\.jp|rakuten\\.jp';
const COMMON_NAME =
  'sato|suzuki|takahashi|tanaka|ito|watanabe|yamamoto|nakamura|kobayashi|kato|yoshida|yamada|sasaki|yamaguchi|matsumoto|inoue|' +
  'kimura|hayashi|shimizu|saito|taro|hanako';
/** Addresses at a free mail service, and those that hold a common name in Latin letters, wherever they are. */
const MAIL = new RegExp(
  `(?<![A-Za-z0-9._%+-])(?:[A-Za-z0-9._%+-]+@(?:[a-z0-9-]+\\.)*(?:${FREE_MAIL})(?![A-Za-z0-9-])|` +
    `(?:[a-z]+[._-])?(?:${COMMON_NAME})(?:[._-][a-z]+)?\\d*@[A-Za-z0-9.-]+)`,
  'gi',
);

const DAY =
  '(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\\s?(?:元|\\d{1,2})|(?:19|20)\\d{2})(?:年|[-/.])\\d{1,2}(?:月|[-/.])\\d{1,2}日?';
// The rare word comes first and what stands before it is looked at then: whole manuals are searched with these.
const BIRTHDAY = new RegExp(`生(?:年月日\\s*[:：]\\s*${DAY}|(?=[）)、。\\s]|$)(?<=${DAY}\\s{0,3}生))`, 'gm');
const BORN = new RegExp(`${DAY}\\s{0,3}生$`);
/** Longer than a date in words and 生. */
const BORN_LENGTH = 24;
const ADDRESS =
  /(?:北海道|東京都|京都府|大阪府|県(?<=\p{Script=Han}{2,3}県))[^\s、。「」]{0,12}?[市区町村][^\s、。「」]{1,16}?\d{1,4}(?:丁目|番地?|-\d)/gu;

const NO_NUMBER = '番号を消してください。例が要るときは「AB12345678CD」と書いてください。';

/** Finds 在留カード and 旅券 numbers, private mail addresses, birthdays, addresses and names of persons. */
export function findPersonalWords(written: string): Hit[] {
  const text = withAsciiLetters(withAsciiDigits(written));
  return [
    ...hits(text, CARD, { what: '在留カードの番号', severity: 'error', fix: NO_NUMBER }).filter(isNoSample),
    ...hits(text, PASSPORT, { what: '旅券の番号', severity: 'error', fix: NO_NUMBER })
      .filter(isNoSample)
      .filter((hit) => /旅券|パスポート/.test(before(text, hit.index, 25))),
    ...(text.includes('@') ? hits(text, MAIL, MAIL_HIT) : []),
    ...birthdays(text),
    ...hits(text, ADDRESS, ADDRESS_HIT),
    ...findPersonNames(text),
  ];
}

type HitKind = Omit<Hit, 'index' | 'value'>;

const MAIL_HIT: HitKind = {
  what: '個人のメールアドレス',
  severity: 'warning',
  fix: 'アドレスを消し、課の代表アドレスか内線番号を書いてください。',
};
const BIRTHDAY_HIT: HitKind = {
  what: '生年月日',
  severity: 'warning',
  fix: '日付を消してください。例が要るときは「平成元年1月8日」と書いてください。',
};
const ADDRESS_HIT: HitKind = {
  what: '住所',
  severity: 'warning',
  fix: '個人の住所であれば消し、「○○市○○町1番1号」のように書いてください。',
};

function hits(text: string, pattern: RegExp, kind: HitKind): Hit[] {
  return matchesIn(text, pattern).map((match) => ({ ...kind, index: match.index, value: match[0] }));
}

/** Birthdays as a whole: what is no part of the hit would stay in messages. */
function birthdays(text: string): Hit[] {
  return hits(text, BIRTHDAY, BIRTHDAY_HIT)
    .map((hit) => {
      const end = hit.index + hit.value.length;
      const born = BORN.exec(before(text, end, BORN_LENGTH))?.[0] ?? '';
      return born.length > hit.value.length ? { ...hit, index: end - born.length, value: born } : hit;
    })
    .filter(({ value }) => !value.includes('平成元年1月8日'));
}

function isNoSample({ value }: Hit): boolean {
  return !SAMPLE_CARD.test(value.replaceAll(/[ -]/g, ''));
}
