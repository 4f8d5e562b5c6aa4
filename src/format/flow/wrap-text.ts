const NOT_AT_START = '、。，．・：；？！ー）」』】〕》〉ぁぃぅぇぉっゃゅょァィゥェォッャュョ々%';
const NOT_AT_END = '（「『【〔《〈';

/** The width of a text in ems: full-width characters count 1, others 0.55. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + charWidth(char), 0);
}

function charWidth(char: string): number {
  return /[\u0020-\u007e\uff61-\uff9f]/.test(char) ? 0.55 : 1;
}

/** Breaks a text into lines of at most `width` ems, never before a closing mark nor after an opening one (禁則処理). */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    if (line !== '' && textWidth(line) + charWidth(char) > width && !NOT_AT_START.includes(char)) {
      const held = NOT_AT_END.includes(line.at(-1) ?? '') ? (line.at(-1) ?? '') : '';
      lines.push(line.slice(0, line.length - held.length));
      line = held;
    }
    line += char;
  }
  return line === '' ? lines : [...lines, line];
}
