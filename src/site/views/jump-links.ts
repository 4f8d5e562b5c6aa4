/** A link to the first row of each part of a long table. */
export interface JumpLink {
  label: string;
  anchor: string;
}

/** Fewer rows than this are seen at a glance. */
const LONG = 30;

/** Links to the parts of a sorted table; none where it is short or all of one part. */
export function jumpLinks<T>(
  rows: readonly T[],
  partOf: (row: T) => { label: string; anchor: string },
): readonly JumpLink[] {
  const firsts = new Map<string, JumpLink>();
  for (const row of rows) {
    const link = partOf(row);
    if (!firsts.has(link.label)) firsts.set(link.label, link);
  }
  return rows.length < LONG || firsts.size < 2 ? [] : [...firsts.values()];
}

const ROWS = [
  'あいうえお',
  'かきくけこ',
  'さしすせそ',
  'たちつてと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わをん',
];
const SMALL: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
};

/** The row of the 五十音 that a reading begins in, by its first letter (が and か: か); ほか where it begins in none. */
export function kanaRow(reading: string): string {
  const [first = ''] = reading.normalize('NFD');
  const row = ROWS.find((each) => each.includes((SMALL[first] ?? first) || '　'));
  return row?.[0] ?? 'ほか';
}
