/** The text of a file, or why it is none. */
export type DecodedCsv = { text: string } | { problem: string };

const LARGEST = 1_000_000;

/** Decodes a CSV file as Excel saves it: UTF-8 with or without a byte-order mark, or CP932 (「CSV（コンマ区切り）」). */
export function decodeCsv(bytes: Uint8Array): DecodedCsv {
  if (bytes.length > LARGEST)
    return { problem: 'ファイルが大きすぎます。このページの「CSVで保存」で作ったファイルを選んでください。' };
  const text = decodeAs('utf-8', bytes) ?? decodeAs('shift_jis', bytes);
  if (text === undefined || text.includes('\0'))
    return {
      problem:
        '文字を読み取れないファイルです。Excel の「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し、選び直してください。',
    };
  return { text: text.replaceAll(/\r\n?/g, '\n') };
}

/** Undefined where the bytes are no text in the encoding: the decoder tells it by throwing. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
