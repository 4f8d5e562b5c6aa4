/**
 * The strings in a piece of a PDF that is given byte by byte (latin1), decoded. The pieces of one array are one text, since
 * `[(98) -20 (32)] TJ` shows 9832. Source: ISO 32000-1, 7.3.4 (strings), 9.4.3 (TJ). Reads on and never back.
 */
export function pdfStrings(text: string): string[] {
  const strings: string[] = [];
  let array: string[] | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '[') array = [];
    else if (sign === ']' && array) {
      strings.push(array.join(''));
      array = undefined;
    } else if (sign === '(' || sign === '<') {
      const { bytes, end } = sign === '(' ? literal(text, at + 1) : hexadecimal(text, at + 1);
      if (bytes.length > 0) (array ?? strings).push(decoded(bytes));
      at = end;
    }
  }
  return [...strings, ...(array ?? [])];
}

interface Read {
  bytes: Buffer;
  /** Where its last sign stands. */
  end: number;
}

/** Brackets inside brackets belong to the string; `\(` does too, `\050` is a byte in octal. */
function literal(text: string, start: number): Read {
  const codes: number[] = [];
  let [depth, at] = [1, start];
  for (; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) break;
    const [octal = ''] = sign === '\\' ? (/^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? []) : [];
    if (octal !== '') codes.push(Number.parseInt(octal, 8) % 256);
    else codes.push(text.charCodeAt(sign === '\\' ? at + 1 : at));
    if (sign === '\\') at += Math.max(1, octal.length);
  }
  return { bytes: Buffer.from(codes), end: at };
}

/** `<<` opens a dictionary and no string. */
function hexadecimal(text: string, start: number): Read {
  const digits = HEX.exec(text.slice(start, start + MOST_DIGITS))?.[0] ?? '';
  const isString = text[start + digits.length] === '>';
  return {
    bytes: Buffer.from(isString ? digits.replaceAll(/\s/g, '') : '', 'hex'),
    end: start + (isString ? digits.length : -1),
  };
}

const HEX = /^[\dA-Fa-f\s]*/;
const MOST_DIGITS = 4096;

function decoded(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('utf8');
  return new TextDecoder('utf-16be').decode(bytes.subarray(2));
}
