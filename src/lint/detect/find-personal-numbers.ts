import type { Severity } from '#model/finding.ts';
import { numbersOf, runsOf, SEPARATOR, withAsciiDigits, type Digits } from './digits.ts';
import { AMOUNT, before, matchesIn, type Hit } from './hit.ts';

/** One kind of number that belongs to a person, told by its length, its grouping and the words before it. */
interface NumberKind {
  what: string;
  counts: readonly number[];
  words: RegExp;
  /** Accepted groupings such as `4-6`; any where absent. */
  groups?: readonly string[];
  /** Words directly after that make it something else, such as an amount. */
  unless?: RegExp;
  severity: Severity;
  sample: string;
}

// prettier-ignore
const KINDS: readonly NumberKind[] = [
  { what: '住民票コード', counts: [11], words: /住民票コード|住基コード/, severity: 'error', sample: '00000000000' },
  { what: '基礎年金番号', counts: [10], words: /基礎年金番号|年金番号/, groups: ['10'], severity: 'error', sample: '0000-000000' },
  { what: '基礎年金番号', counts: [10], words: /年金/, groups: ['4-6'], severity: 'error', sample: '0000-000000' },
  { what: '運転免許証の番号', counts: [12], words: /免許/, severity: 'error', sample: '000000000000' },
  { what: '口座番号', counts: [7], words: /口座|預金|支店|銀行|信用金庫|信金|農協/, groups: ['7', '3-4', '4-3', '1-6'], unless: AMOUNT, severity: 'error', sample: '0000000' },
  { what: 'ゆうちょ銀行の記号番号', counts: [12, 13], words: /ゆうちょ|貯金|記号/, groups: ['5-7', '5-8'], severity: 'error', sample: '00000-00000000' },
  { what: '保険や手帳の番号', counts: [7, 8, 9, 10], words: /被保険者番号|受給者番号|手帳番号|被保険者証/, groups: ['7', '8', '9', '10'], unless: AMOUNT, severity: 'warning', sample: '0000000000' },
  { what: '宛名番号や世帯番号', counts: [8, 9, 10], words: /宛名番号|世帯番号|住民番号/, groups: ['8', '9', '10'], unless: AMOUNT, severity: 'warning', sample: '0000000000' },
];

const GAP = `${SEPARATOR}{0,2}`;
/** 090(1234)5678, (090)1234-5678 and +81-90-1234-5678. */
const BRACKETED_PHONE = new RegExp(
  `(?<![0-9A-Za-z])(?:[(（]0[789]0[)）]${GAP}\\d{4}|0[789]0${GAP}[(（]\\d{4}[)）]|` +
    `[+＋]81${GAP}(?:[(（]0[)）]${GAP})?[789]0${GAP}[(（]?\\d{4}[)）]?)${GAP}\\d{4}(?![0-9A-Za-z])`,
  'gu',
);

/** Finds numbers of 住民票コード, 年金, 免許証, 口座 and the like. A row of zeros is a sample. */
export function findPersonalNumbers(written: string): Hit[] {
  const text = withAsciiDigits(written);
  const runs = runsOf(text);
  if (runs.length === 0) return bracketedPhones(text);
  const hits = KINDS.filter(({ words }) => words.test(text)).flatMap((kind) =>
    kind.counts
      .flatMap((count) => numbersOf(text, runs, count))
      .filter((number) => isOf(text, kind, number))
      .map((number) => hitOf(number, kind.what, { severity: kind.severity, fix: sampleFix(kind.sample) })),
  );
  return [...hits, ...postalAccounts(text), ...mobilePhones(numbersOf(text, runs, 11)), ...bracketedPhones(text)];
}

function hitOf({ index, value }: Pick<Hit, 'index' | 'value'>, what: string, rest: Pick<Hit, 'severity' | 'fix'>): Hit {
  return { index, value, what, ...rest };
}

function isOf(text: string, kind: NumberKind, number: Digits): boolean {
  if (number.isGlued || isSample(number.digits) || text[number.index - 1] === '〒') return false;
  if (kind.groups && !kind.groups.includes(number.groups.join('-'))) return false;
  if (kind.unless?.test(text.slice(number.index + number.value.length))) return false;
  return kind.words.test(before(text, number.index, 25));
}

/** 「記号12345 番号12345678」, as it stands on a passbook. */
const POSTAL_ACCOUNT = new RegExp(
  `記号\\s*[:：]?\\s*\\d{5}(?:${SEPARATOR}?\\d)?[\\s、,]{0,3}番号\\s*[:：]?\\s*\\d{2,8}(?!\\d)`,
  'gu',
);

function postalAccounts(text: string): Hit[] {
  return matchesIn(text, POSTAL_ACCOUNT)
    .filter(([value]) => !isSample(value.replaceAll(/\D/g, '')))
    .map(({ index, 0: value }) =>
      hitOf({ index, value }, 'ゆうちょ銀行の記号番号', { severity: 'error', fix: sampleFix('00000-00000000') }),
    );
}

function mobilePhones(numbers: readonly Digits[]): Hit[] {
  return numbers
    .filter(({ digits, groups }) => /^0[789]0/.test(digits) && ['11', '3-4-4', '3-8'].includes(groups.join('-')))
    .filter(({ digits, isGlued }) => !isGlued && !isSample(digits.slice(3)))
    .map(phoneHit);
}

/** Mobile numbers that brackets or the code of the country cut, so that no run of digits holds them. */
function bracketedPhones(text: string): Hit[] {
  return matchesIn(text, BRACKETED_PHONE)
    .filter(([value]) => !isSample(value.replaceAll(/\D/g, '').slice(-8)))
    .map(({ index, 0: value }) => phoneHit({ index, value }));
}

function phoneHit(number: Pick<Hit, 'index' | 'value'>): Hit {
  return hitOf(number, '携帯電話の番号', { severity: 'error', fix: '番号を消し、職と内線番号を書いてください。' });
}

function isSample(digits: string): boolean {
  return /^0+$/.test(digits);
}

function sampleFix(sample: string): string {
  return `番号を消してください。例が要るときは「${sample}」のように0を並べてください。`;
}
