/**
 * The text of bytes that need not be UTF-8, as well as can be told: what Excel and Notepad have written for decades is CP932.
 * A character that the end cuts through is no sign of another encoding.
 */
export function decodeAnyhow(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return /\ufffd./su.test(text) ? new TextDecoder('shift_jis').decode(bytes) : text;
}
