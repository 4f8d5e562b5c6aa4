import { GIVEN_NAME } from './given-name.ts';
import { before, matchesIn, type Hit } from './hit.ts';
import { isOfPlaces, surnamesIn, type FoundSurname } from './surnames-in.ts';

const HAN = '\\p{Script=Han}';
const SPACE = '[ \\u3000]';
/** Ends of posts, offices, places and firms that begin like a surname: 中野支所長, 上田係, 石川県, 太田建設. */
const NO_GIVEN_NAME =
  '[課係部局室所長佐任主査当員士師官事者手班隊団館署院校園場港駅市町村区県府郡庁店社組会協工業設気機研堂屋家房輸材器具品油薬便舗口面側川山島橋台行庫路道線寺病]';
/** A given name that nobody needs to know: whatever stands between a surname and さん. */
const ANY_GIVEN =
  `(?:${GIVEN_NAME}|${SPACE}?${HAN}{1,3}(?<!${NO_GIVEN_NAME})|` +
  `${SPACE}?(?![のはがをにへとも]|から|まで|など)\\p{Script=Hiragana}{2,4}|${SPACE}?\\p{Script=Katakana}{2,4})`;

const COURTESY = `(?:さん(?!ぽ)|さま|(?<![同多仕模異一両各有])様(?![式々子態相変似])|氏(?!${HAN})|(?<![宮御神本拝社正])殿(?!${HAN})|先生)`;
const RANK = '(?:課長補佐|課長代理|課長|係長|部長|次長|主任主事|主任技師|主任|主査|主事|参事|主幹|補佐|専門員|技師)';
/** Posts at the head of what may be named after a place: 中野支所長. */
const HEAD = '(?:所長|局長|室長|館長|園長|班長)';
/** 佐藤係長宛, but not 上野係長会議. */
const AFTER_RANK = `(?!(?![宛席机決])${HAN})`;
/** Between a surname and a rank there may be an office, 佐藤総務課長, but not a place, 小林支所総務係長. */
const OFFICE = `(?:(?![支所場館院校署駅県府郡庁店社町村区市局組長])${HAN}){1,4}`;

const PERSON_IN_CHARGE = '(?:担当者?|責任者|連絡先|記入者|作成者|氏名|前任者?|後任者?)';
const PARTICLE = '[にがへはとものを]|から|まで|より|です|さん';
const SIGN = '[\\s、。，．,.（()）「」『』［］・／/：:;；=＝]';

/** How a surname stands in a text where it is a person's: what is before it, and what follows with the given name. */
interface NameForm {
  before?: RegExp;
  after: RegExp;
  /** True where even a surname that also names places can only be a person's. */
  isSure?: true;
}

const FORMS: readonly NameForm[] = [
  { after: new RegExp(`^(?<given>${ANY_GIVEN})??${SPACE}?${COURTESY}`, 'u'), isSure: true },
  { after: new RegExp(`^(?<given>${GIVEN_NAME})?${SPACE}?(?:${RANK}|${HEAD})${AFTER_RANK}`, 'u'), isSure: true },
  { after: new RegExp(`^(?:${SPACE}?${HAN}{1,3}|${OFFICE})${RANK}${AFTER_RANK}(?<!${HEAD})`, 'u') },
  { after: new RegExp(`^(?<given>${GIVEN_NAME})(?=$|${SIGN}|${PARTICLE})`, 'u'), isSure: true },
  {
    before: new RegExp(`${PERSON_IN_CHARGE}\\s{0,2}[:：はが]\\s{0,2}$`, 'u'),
    after: new RegExp(`^(?<given>${ANY_GIVEN})?(?=$|[\\s、。（(）)」/]|です)`, 'u'),
    isSure: true,
  },
  {
    before: new RegExp(`(?:[課係室局班]|窓口|職員|${PERSON_IN_CHARGE}|${RANK})(?:${SPACE}|[の（(／/])$`, 'u'),
    after: new RegExp(`^(?<given>${GIVEN_NAME})?(?=$|[\\s、。（(）)」・／/]|[にがへと]|から|まで|です)`, 'u'),
  },
  { after: /^[（(]内線/u },
  { after: /^(?:[にへ]|まで)(?:聞|尋|確認|連絡|相談|問い?合|照会|依頼|頼|渡|引き?継|報告|電話)/u },
  { after: /^が(?:担当|対応|作成|保管|管理|持って|知って)/u },
];

/** A character before a surname with which that would be part of a word; the end of an office or a post is none. */
const IN_WORD = new RegExp(`${HAN}(?<![課係部局室長任査事当者員班])$`, 'u');
/** The person of whom samples of forms speak, those on banknotes, and a firm. */
const KNOWN = /^(?:山田[ \u3000]?(?:太郎|花子|一郎|次郎)|渋沢栄一|野口英世|樋口一葉|内田洋行)/u;
/** Surnames of one character are names before these words alone. The rare word comes first: whole manuals are searched with it. */
const SHORT_BEFORE = `(?<![${HAN}\\p{Script=Katakana}おご])`;
const SHORT = new RegExp(
  `さん(?!ぽ)(?<=${SHORT_BEFORE}[林森原関星岸辻堀島谷西北泉東南]さん)|${RANK}${AFTER_RANK}(?<=${SHORT_BEFORE}[林森堀辻岸]${RANK})`,
  'gu',
);
const SPACED = `${SPACE}(?:${HAN}{1,3}|\\p{Script=Hiragana}{2,4})`;
const ONLY_NAME = new RegExp(`^(?:${GIVEN_NAME}|${HAN}{1,3}(?<!${NO_GIVEN_NAME})|${SPACED})?$`, 'u');
const ONLY_SURE_NAME = new RegExp(`^(?:${GIVEN_NAME}|${SPACED})?$`, 'u');
/** Longer than a surname, a given name and the words that tell that they are one. */
const LENGTH = 20;

/** What messages call a name. */
export const PERSON_NAME = '人の氏名';

const KIND: Omit<Hit, 'index' | 'value'> = {
  what: PERSON_NAME,
  severity: 'warning',
  fix: '氏名を消し、職の名称（「住民記録担当主任」など）を書いてください。記入例には「継手 太郎」が使えます。',
};

/** Finds names of persons: common surnames where a title, a given name or the words around them tell that they are one. */
export function findPersonNames(written: string): Hit[] {
  const text = withPlainKanji(written);
  return [
    ...surnamesIn(text).flatMap((found) => nameAt(text, found)),
    ...matchesIn(text, SHORT).map(({ index }) => ({ ...KIND, index: index - 1, value: text.charAt(index - 1) })),
  ];
}

/** True for a text that is a common surname, alone or with a given name. */
export function isPersonName(written: string): boolean {
  const text = withPlainKanji(written.trim());
  const [first] = surnamesIn(text);
  if (first?.index !== 0 || KNOWN.test(text)) return false;
  return (isOfPlaces(first.surname) ? ONLY_SURE_NAME : ONLY_NAME).test(text.slice(first.surname.length));
}

function nameAt(text: string, { index, surname }: FoundSurname): Hit[] {
  const [start, end] = [before(text, index, LENGTH), index + surname.length];
  const rest = text.slice(end, end + LENGTH);
  if (IN_WORD.test(start) || KNOWN.test(surname + rest)) return [];
  for (const form of FORMS) {
    const after = !form.isSure && isOfPlaces(surname) ? null : form.after.exec(rest);
    if (after && form.before?.test(start) !== false) {
      return [{ ...KIND, index, value: surname + (after.groups?.['given'] ?? '') }];
    }
  }
  return [];
}

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  '髙高 﨑崎 邊辺 邉辺 齋斎 齊斎 斉斎 澤沢 濱浜 濵浜 廣広 眞真 嶋島 嶌島 櫻桜 惠恵 國国 瀧滝 德徳 條条'
    .split(' ')
    .map((pair) => [...pair]),
);
const VARIANT = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Characters of which names have several forms in the common one, one for one, so that positions stay the same. */
function withPlainKanji(text: string): string {
  return text.replaceAll(VARIANT, (sign) => PLAIN[sign] ?? sign);
}
