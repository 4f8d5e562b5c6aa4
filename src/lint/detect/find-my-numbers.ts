import { DUMMY_NUMBERS, isMyNumber, SAMPLE_NUMBER } from './is-my-number.ts';
import { numbersOf, runsOf, withAsciiDigits, type Digits } from './digits.ts';
import { AMOUNT, around, before, type Hit } from './hit.ts';

const STRONG = /個人番号|マイナンバー|通知カード|本人確認|個番/;
const WEAK = /番号/;
const LICENCE = /免許/;
const OTHER =
  /会社法人等番号|(?:整理|伝票|発行|受付|受理|管理|契約|注文|製造|登録|照会|問合せ|文書|お客様)番号|シリアル/;
const TIME_STAMP = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;

/**
 * Finds 個人番号 by their check digit and the words around them. One random number in ten passes the check digit, so
 * words decide how much a hit weighs.
 */
export function findMyNumbers(written: string): Hit[] {
  const text = withAsciiDigits(written);
  return numbersOf(text, runsOf(text), 12).flatMap((number) => {
    if (!isMyNumber(number.digits) || DUMMY_NUMBERS.has(number.digits)) return [];
    const severity = weigh(text, number);
    if (!severity) return [];
    const { index, value } = number;
    return [{ index, value, severity, what: 'マイナンバー（個人番号）', fix: FIX }];
  });
}

const FIX = `番号を消してください。例が要るときは、見本の番号「${SAMPLE_NUMBER}」を書いてください。`;

/** 40 characters is the reach of the words, as this project's rules for personal data set it. */
function weigh(text: string, number: Digits): Hit['severity'] | undefined {
  const words = around(text, number, 40);
  if (STRONG.test(words)) return 'error';
  // 運転免許証の番号 is found by no-personal-data.
  if (number.isGlued || !isEven(number) || LICENCE.test(before(text, number.index, 20))) return undefined;
  if (TIME_STAMP.test(number.digits) || AMOUNT.test(text.slice(number.index + number.value.length))) return undefined;
  if (OTHER.test(before(text, number.index, 20))) return 'info';
  return WEAK.test(words) ? 'error' : 'warning';
}

/** True for one group or groups of one length: other groupings are amounts, dates and telephone numbers. */
function isEven({ groups }: Digits): boolean {
  return groups.every((length) => length === groups[0]);
}
