const WORD =
  '要確認|要検討|未定|未確認|確認中|調整中|検討中|作成中|後日(?:記載|追記|記入)|あとで書く|後で書く|ここに(?:記載|記入)';
/** Words that stand for something still to be written: alone in a block, in brackets, after a mark, or in English. */
export const UNFINISHED = new RegExp(
  `(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])|[（(【［[]\\s*(?:${WORD})\\s*[）)】］\\]]|[※★●■]\\s*(?:${WORD})|^(?:${WORD})[。：:]?$|(?:${WORD})[：:]`,
  'gmu',
);

/** A quicker look beforehand: those words wherever they are. Nearly every text has none. */
export const MAYBE_UNFINISHED = new RegExp(`TODO|FIXME|TBD|${WORD}`, 'u');
