import type { Notice } from '#model/finding.ts';
import { characterNumber } from '#model/with-unseen-named.ts';
import { quoted } from '#model/quoted.ts';
import { pointAt } from './notices.ts';

/** More notices of one kind than this in one file help nobody. */
const MOST_NOTICES = 20;

interface CharacterFault {
  pattern: RegExp;
  ruleId: string;
  /** False for a warning: the text is used all the same. */
  isRefused: boolean;
  message: (found: string, code: string, column: number) => string;
  fix: string;
}

const FAULTS: readonly CharacterFault[] = [
  {
    pattern: /^(?:<{7}|>{7}|\|{7})(?: .*)?$/gmu,
    ruleId: 'readable-file',
    isRefused: true,
    message: (found) => `変更がぶつかった印${quoted(found)}が残っています。`,
    fix: 'どちらの文章を使うかを決め、「<<<<<<<」「|||||||」「=======」「>>>>>>>」の行を消してください。',
  },
  {
    // also what stands for bytes that are no UTF-8
    pattern: /\ufffd+/gu,
    ruleId: 'readable-file',
    isRefused: true,
    message: (_, __, column) => `行の${column}文字目に、文字化けした文字があります。`,
    fix: '元の文字を確かめて書き直し、UTF-8で保存してください。',
  },
  {
    // controls, halves of a character, line and paragraph separators, interlinear marks, noncharacters
    pattern: /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb\p{Noncharacter_Code_Point}]--[\t\n]]/gv,
    ruleId: 'no-control-characters',
    isRefused: true,
    message: (_, code, column) => `行の${column}文字目に、目に見えない制御文字（${code}）があります。`,
    fix: 'この位置の前後の文字を消して、入力し直してください。',
  },
  {
    pattern: /\p{Bidi_Control}/gu,
    ruleId: 'no-control-characters',
    isRefused: true,
    message: (_, code, column) =>
      `行の${column}文字目に、文字の並ぶ向きを変える、目に見えない文字（${code}）があります。`,
    fix: 'この位置の前後の文字を消して、入力し直してください。',
  },
  {
    // the variation selectors of personal names stay
    pattern: /[[\p{Default_Ignorable_Code_Point}--\p{Variation_Selector}]--\p{Bidi_Control}]/gv,
    ruleId: 'no-control-characters',
    isRefused: true,
    message: (_, code, column) => `行の${column}文字目に、目に見えない文字（${code}）があります。`,
    fix: 'この位置の前後の文字を消して、入力し直してください。ホームページなどから写した文章に入りがちです。',
  },
  {
    // the fonts Symbol and Wingdings, with which Word draws the signs of its lists
    pattern: /[\uf020-\uf0ff]/gu,
    ruleId: 'platform-characters',
    isRefused: false,
    message: (_, code) => `Wordの記号（${code}）が、ほかのパソコンでは別の文字に見える外字になっています。`,
    fix: '箇条書きの印であれば、「- 」（半角のハイフンと空白）に書き換えてください。ほかの記号であれば、言葉に書き換えてください。',
  },
  {
    pattern: /[\p{Co}--[\uf020-\uf0ff]]/gv,
    ruleId: 'platform-characters',
    isRefused: false,
    message: (_, code) => `外字（${code}）があります。ほかのパソコンでは別の文字に見えます。`,
    fix: '外字を使わない書き方に直してください。人名などで必要なときは、文字の説明を添えてください。',
  },
];

/** One class for all faults in single characters: nearly every text has none. */
const SUSPECTS = /[[\u0300-\u036f\u3099\u309a\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\ufffd]--[\t\n]]+/gv;
/** That class by UTF-16 unit: a look into a table is ten times faster than the class, and whole manuals are looked through. */
const IS_SUSPECT = new Uint8Array(0x1_00_00);
for (const { index, 0: run } of everyUnit().matchAll(SUSPECTS)) IS_SUSPECT.fill(1, index, index + run.length);

/** Each UTF-16 unit at its own place: one search takes less than 65,536, in every process that reads texts. */
function everyUnit(): string {
  const bytes = [...Array(0x1_00).keys()];
  return bytes.map((high) => String.fromCharCode(...bytes.map((low) => high * 0x1_00 + low))).join('');
}

/** True where a closer look is needed. */
function isSuspect(text: string): boolean {
  if (text.includes('<<<<<<<') || text.includes('>>>>>>>') || text.includes('|||||||')) return true;
  for (let index = 0; index < text.length; index++) if (IS_SUSPECT[text.charCodeAt(index)]) return true;
  return false;
}

/** Characters and lines that a text must not hold: `refusals` leave no text, `remarks` are warnings. */
export function checkCharacters(text: string, file: string): { refusals: Notice[]; remarks: Notice[] } {
  if (!isSuspect(text)) return { refusals: [], remarks: [] };
  const refusals: Notice[] = [];
  const remarks: Notice[] = [];
  for (const fault of FAULTS) {
    const notices = fault.isRefused ? refusals : remarks;
    for (const found of text.matchAll(fault.pattern)) {
      if (notices.length >= MOST_NOTICES) break;
      notices.push(noticeOf(fault, { text, file, found }));
    }
  }
  return { refusals, remarks: [...remarks, ...decomposedNotices(text, file)] };
}

/**
 * Letters whose mark is a character of its own, as macOS writes file names: one finding a line, as a pasted sentence has many.
 * Never the ideographs of personal names.
 */
function decomposedNotices(text: string, file: string): Notice[] {
  const notices = text.split('\n').flatMap((line, at) => {
    const [first, ...others] = decomposedIn(line);
    if (!first) return [];
    const more = others.length === 0 ? 'の' : `など、この行の${others.length + 1}か所で、`;
    return [
      {
        ruleId: 'no-nfd',
        file,
        ...pointAt(line, first.index),
        line: at + 1,
        message: `${quoted(first.written)}${more}濁点などが、別の文字に分かれています。`,
        fix: `${others.length === 0 ? 'この文字を消して' : 'この行の文字を消して'}、入力し直してください。Macで付けたファイル名や文章を写したときに起こります。`,
      },
    ];
  });
  return notices.slice(0, MOST_NOTICES);
}

function decomposedIn(line: string): { index: number; written: string }[] {
  const marks = Array.from(line.matchAll(/[\u0300-\u036f\u3099\u309a]/g), ({ index }) => index - 1);
  const letters = marks.map((index) => ({ index, written: line.slice(index, index + 2) }));
  return letters.filter(({ written }) => written.normalize('NFC').length < written.length);
}

function noticeOf(fault: CharacterFault, at: { text: string; file: string; found: RegExpExecArray }): Notice {
  const [written] = at.found;
  const point = pointAt(at.text, at.found.index);
  return {
    ruleId: fault.ruleId,
    file: at.file,
    ...point,
    message: fault.message(written, characterNumber(written), point.column),
    fix: fault.fix,
  };
}
