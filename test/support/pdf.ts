/** Parts of a PDF that a test wants to hold words. */
export interface PdfParts {
  /** On its page, in a font whose codes are its own: what word processors write. */
  text?: string;
  title?: string;
  /** In a comment. */
  note?: string;
  /** Filled in a field of a form. */
  filled?: string;
  /** How often its page comes. */
  pages?: number;
}

/** A PDF of one page. */
export function pdfOf({ text = '', title = '', note = '', filled = '', pages = 1 }: PdfParts): Buffer {
  const letters = [...text];
  const content = `BT /F1 12 Tf 50 700 Td <${letters.map((_, index) => code(index + 1)).join('')}> Tj ET`;
  return assembled([
    '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[9 0 R]>>>>',
    `<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 R/Annots[8 0 R 9 0 R]>>',
    '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 6 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4>>>>',
    stream(unicodeMap(letters)),
    stream(content),
    `<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents ${utf16(note)}>>`,
    `<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[9 9 99 29]/V ${utf16(filled)}>>`,
    `<</Title ${utf16(title)}>>`,
  ]);
}

/** Which letter each code of the font means (ISO 32000-1, 9.10.3). */
function unicodeMap(letters: readonly string[]): string {
  const pairs = letters.map((letter, index) => `<${code(index + 1)}> <${hexOf(letter)}>`);
  return [
    '/CIDInit /ProcSet findresource begin begincmap',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    `${pairs.length} beginbfchar ${pairs.join('\n')} endbfchar`,
    'endcmap end',
  ].join('\n');
}

function code(number: number): string {
  return number.toString(16).padStart(4, '0');
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

function utf16(text: string): string {
  return `<FEFF${hexOf(text)}>`;
}

function stream(data: string): string {
  return `<</Length ${data.length}>>stream\n${data}\nendstream`;
}

function assembled(objects: readonly string[]): Buffer {
  let body = '%PDF-1.7\n';
  const starts = objects.map((object, index) => {
    const start = body.length;
    body += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${starts.join('')}`;
  const end = `trailer<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(body + table + end, 'latin1');
}
