import { matchesIn, type Hit } from './hit.ts';

type HitKind = Omit<Hit, 'index' | 'value'>;

/** What is said of a password, wherever it stands. */
export const PASSWORD: HitKind = {
  what: 'パスワードや暗証番号',
  severity: 'error',
  fix: '値を消し、直ちに変更してください。手順書には「情報システム担当から受け取ったパスワード」のように入手の方法を書いてください。',
};
const TOKEN: HitKind = {
  what: 'システムの認証に使う文字列',
  severity: 'error',
  fix: '文字列を消し、発行元に失効を依頼してください。手順書には入手の方法を書いてください。',
};
const KEY: HitKind = { ...TOKEN, what: '秘密鍵' };
const ADDRESS: HitKind = {
  what: '利用者名とパスワードを含むアドレス',
  severity: 'error',
  fix: '「@」より前を消し、パスワードを変更してください。',
};
const MACHINE: HitKind = {
  what: '庁内の機器のIPアドレス',
  severity: 'warning',
  fix: 'アドレスを消し、システムの名称（「住民記録システム」など）を書いてください。',
};

const WORD =
  '(?:パスワード|パスフレーズ|暗証番号|暗証|(?:解錠|開錠)(?:番号|コード)|ダイヤル番号|(?<![A-Za-z])(?:pass(?:word|wd|phrase)?|pwd?|pin(?:コード)?|secret|token|api[_-]?key)(?![A-Za-z]))';
// Values that stand for a value: stars, circles, variables, the words "password" and "xxxx".
const NO_VALUE = '(?![*＊●○〇xX]{3,}|\\$\\{|<|\\{\\{|password|xxxx)';
const SIGN = '!-~';
const VALUE = `${NO_VALUE}[${SIGN}]{4,64}`;
// After は a value must have a digit or sign, so that 「パスワードはLGWAN接続系の…」 is a sentence.
const MIXED = `${NO_VALUE}(?=[${SIGN}]*[0-9!#$%&*+=?@^_~-])[A-Za-z0-9!#$%&*+=?@^_~-]{4,64}`;
const ENDS = '(?=\\s*(?:です|だ|と|を|に|で|」|』|。|、|）|\\)|;|,|\\||$))';
// A space, a comma or the edge of a cell tells less than a colon: dates, telephone numbers and amounts stand there too.
const NO_SECRET =
  '(?!(?:\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|0\\d{1,4}-\\d{1,4}-\\d{3,4}|\\d{1,3}(?:,\\d{3})+|\\d{1,2}[-~]\\d{1,2}|' +
  'https?://[!-~]+|[\\w.+-]+@[\\w.-]+\\.[a-z]{2,})(?![!-+\\--{}~]))';
// All signs but "|", and a letter or digit among them, so that 「----」 is none.
const CELL = `${NO_VALUE}${NO_SECRET}(?=[!-{}~]*[A-Za-z0-9])[!-{}~]{4,64}`;
const WITH_DIGIT = `${NO_SECRET}(?=[${SIGN}]*[0-9])${MIXED}`;
const BLANK = '[ \\t\\u3000]';
// Numbers with a unit behind them are amounts; the line break after a number is folded away before Japanese words.
const NO_UNIT = `(?!${BLANK}*(?:[${SIGN}]|[年月日時分秒度番号桁字件回円名人個通枚種以未]|文字|世帯))`;

const LABEL = new RegExp(`^[^。]{0,20}?${WORD}\\s*(?:[（(][^）)]{0,20}[）)])?\\s*[:：]?$`, 'iu');
const ONLY_VALUE = new RegExp(`^["'「『]?${CELL}["'」』]?(?:[（(][^）)]{0,20}[）)])?$`, 'iu');
const ONLY_WORD = new RegExp(`^${WORD}$`, 'iu');

/** True for a cell such as 「金庫の暗証番号」: what stands beside or below it is a value. */
export function namesPassword(cell: string): boolean {
  return LABEL.test(withAsciiSigns(cell).trim());
}

/** True for a cell that may be a password as a whole; capitals alone, such as LGWAN, are a name. */
export function isPasswordLike(cell: string): boolean {
  const text = withAsciiSigns(cell).trim();
  return ONLY_VALUE.test(text) && !ONLY_WORD.test(text) && !/^[A-Z]+$/.test(text);
}

/** One family of secrets: how it looks, and a sign that a text may hold one, which is quicker to see. */
interface Family {
  maybe: RegExp;
  pattern: RegExp;
  kind: HitKind;
}

const WITH_VALUE = [
  `(?:[:：=＝]|→)\\s*["'「『]?(${VALUE})`,
  `(?:は|が)[、 ]?\\s*["'「『](${VALUE})["'」』]${ENDS}`,
  `(?:は|が)[、 ]?\\s*["'「『]?(${MIXED})${ENDS}`,
  `[（(「『"']\\s*(${MIXED})\\s*[）)」』"']`,
  // Rows of a table as they stand in code and in attachments; body tables come as cells.
  `\\|${BLANK}*["'「『]?(${CELL})["'」』]?${BLANK}*(?:\\||$)`,
  `,"?(${WITH_DIGIT})"?(?=,|$)`,
  `(?<=\\S${BLANK}{1,4})(?:(${WITH_DIGIT})${ENDS}|(${NO_SECRET}[0-9]{4,8})${NO_UNIT})`,
].join('|');

// prettier-ignore
const FAMILIES: readonly Family[] = [
  { kind: PASSWORD, maybe: /パス|暗証|番号|錠|pass|pw|pin|secret|token|key/i, pattern: new RegExp(`${WORD}(?:[（(][^）)\\n]{0,20}[）)])?\\s*(?:${WITH_VALUE})`, 'gimu') },
  { kind: TOKEN, maybe: /AKIA|AIza|_|glpat-|xox|sk-/, pattern: /(?:\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{20,}|\bxox[abprs]-[\w-]{10,}|\bAIza[\w-]{35}|\bsk-[\w-]{20,}|\bnpm_[A-Za-z0-9]{36})/g },
  { kind: TOKEN, maybe: /eyJ/, pattern: /(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g },
  { kind: TOKEN, maybe: /Bearer/, pattern: /\bBearer\s+[\w.~+/-]{20,}/g },
  { kind: KEY, maybe: /-----BEGIN/, pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g },
  { kind: ADDRESS, maybe: /:\/\//, pattern: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:「」]{1,200}:[^\s/@「」]{1,200}@[A-Za-z0-9.-]+/gi },
  { kind: MACHINE, maybe: /\d\.\d/, pattern: /(?<![\d.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\d.])/g },
];

/**
 * Finds passwords with their value, tokens, private keys and addresses with credentials. Sentences about passwords are
 * none.
 */
export function findSecrets(written: string): Hit[] {
  const text = withAsciiSigns(written);
  return FAMILIES.filter(({ maybe }) => maybe.test(text)).flatMap(({ pattern, kind }) =>
    matchesIn(text, pattern).map((match) => {
      const value = match.slice(1).find(Boolean) ?? match[0];
      return { ...kind, index: match.index + match[0].lastIndexOf(value), value };
    }),
  );
}

/** Full-width letters, digits and signs as ASCII, one character for one, except the marks that the patterns name. */
function withAsciiSigns(text: string): string {
  return text.replaceAll(/[！-＇＋－-９＜＞-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
