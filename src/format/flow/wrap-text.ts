const NOT_AT_START = '、。，．・：；？！ー）」』】〕》〉ぁぃぅぇぉっゃゅょァィゥェォッャュョ々%';
const NOT_AT_END = '（「『【〔《〈';
const HALF_WIDTH = /[\u0020-\u007E\uFF61-\uFF9F]/;
// Making one takes longer than breaking a hundred texts with it.
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** The width of a text in ems: full-width characters count 1, others 0.55. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += HALF_WIDTH.test(char) ? 0.55 : 1;
  return width;
}

/**
 * Breaks a text into lines of at most `width` ems, between words where it can, never before a closing mark nor after an
 * opening one (禁則処理). A closing mark may hang over the width.
 */
export function wrapText(text: string, width: number): string[] {
  if (text !== '' && textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text, width)) {
    if (line !== '' && textWidth(line) + textWidth(piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}

/** Words with the marks that may not be parted from them; words wider than a line are cut into characters. */
function unbreakable(text: string, width: number): string[] {
  const pieces: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    for (const part of textWidth(segment) > width ? segment : [segment]) {
      const last = pieces.at(-1);
      const joins =
        last !== undefined && (NOT_AT_START.includes(part.charAt(0)) || NOT_AT_END.includes(last.at(-1) ?? ''));
      if (joins) pieces[pieces.length - 1] = `${last}${part}`;
      else pieces.push(part);
    }
  }
  return pieces;
}
