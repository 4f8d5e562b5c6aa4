import encoding from 'encoding-japanese';
import type { Notice } from '#model/finding.ts';
import { checkCharacters } from './check-characters.ts';
import { pointAt, type Point } from './notices.ts';

/** A file's text, or why there is none. Warnings may stand beside a text; an error leaves none. */
export interface DecodedText {
  /** With neither byte order mark nor carriage returns. */
  text?: string;
  notices: Notice[];
  /** True where nothing but single characters is at fault: a table can still be read but for them. */
  isMendable?: boolean;
}

/** The words for what is wrong with a file as a whole. */
type FileFault = Pick<Notice, 'message' | 'fix'>;

const SAVE_AS_UTF8 =
  'メモ帳では「名前を付けて保存」の文字コードで「UTF-8」を、Excelでは「CSV UTF-8（コンマ区切り）」を選んで保存してください。';

const ENCODING_LABEL = {
  SJIS: ['Shift_JIS（CP932）', 'CP932'],
  EUCJP: ['EUC-JP', 'EUC-JP'],
  JIS: ['JIS（ISO-2022-JP）', 'ISO-2022-JP'],
} as const;

/**
 * Reads a file's bytes as strict UTF-8. A byte order mark and CRLF are accepted. Another encoding, a bad byte, a lone CR,
 * a conflict marker and characters that nobody sees are notices with their place, and leave no text.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) return refused(file, otherEncoding(wide, wide));
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (isJis(lenient)) return refused(file, otherEncoding(...ENCODING_LABEL['JIS']));
  const other = lenient.includes('\ufffd') ? oldEncoding(bytes, lenient) : undefined;
  if (other) return refused(file, otherEncoding(...other));
  const crAt = lenient.search(/\r(?!\n)/);
  if (crAt >= 0) return refused(file, LONE_CR, pointAt(lenient, crAt));
  const text = lenient.replaceAll('\r\n', '\n');
  const { refusals, remarks } = checkCharacters(text, file);
  if (refusals.length === 0) return { text, notices: remarks };
  return { notices: [...refusals, ...remarks], isMendable: isMostlyUtf8(lenient) };
}

const LONE_CR: FileFault = {
  message: '改行に、古い形式の「CR」だけのものがあります。',
  fix: '改行コードを「LF」か「CRLF」にして保存し直してください。',
};

function refused(file: string, fault: FileFault, point: Point = { line: 1, column: 1 }): DecodedText {
  return { notices: [{ ruleId: 'readable-file', file, ...point, ...fault }] };
}

/** UTF-16 and UTF-32 are told by their mark, or by the zero bytes of their line ends and Latin letters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  const head = bytes.subarray(0, 400);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return zeros * 4 > head.length ? 'UTF-16' : undefined;
}

/** JIS has no byte that UTF-8 has not, and changes to Japanese and back by signs of its own (ISO-2022-JP, RFC 1468). */
function isJis(lenient: string): boolean {
  return lenient.includes('\u001b$B') || lenient.includes('\u001b$@');
}

/** The encoding of files from old machines, where the bytes speak for it: damage in a UTF-8 text is that of one place. */
function oldEncoding(bytes: Uint8Array, lenient: string): readonly [name: string, iconv: string] | undefined {
  const found = isMostlyUtf8(lenient) ? '' : String(encoding.detect(bytes));
  return found === 'SJIS' || found === 'EUCJP' ? ENCODING_LABEL[found] : undefined;
}

/** A damaged UTF-8 file still decodes to Japanese; another encoding decodes to little but damage. */
function isMostlyUtf8(lenient: string): boolean {
  const damaged = lenient.split('\ufffd').length - 1;
  const whole = lenient.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return whole >= damaged;
}

function otherEncoding(name: string, iconv: string): FileFault {
  return {
    message: `文字コードがUTF-8ではなく、${name}のようです。`,
    fix: `${SAVE_AS_UTF8}コマンドでは「iconv -f ${iconv} -t UTF-8 元のファイル > 新しいファイル」で変換できます。`,
  };
}
