import { quoted } from '#model/quoted.ts';
import type { Complaint } from './notices.ts';

/** Said of a link that has no words to click on. */
export const NAMELESS_LINK: Complaint = {
  ruleId: 'links-resolve',
  message: 'リンクに文字がないため、読む人には何も見えません。',
  fix: '「[リンクの文字](行き先)」のように、[ ] の中に文字を書いてください。リンクが要らなければ消してください。',
};

/** Said of two asterisks beside a sign or a space, where the notation makes nothing bold. */
export const UNRENDERED_BOLD: Complaint = {
  ruleId: 'signs-take-effect',
  message: '「**」が太字にならずに、そのまま表示されます。',
  fix: '「必ず**確認する**。」のように、「。」「」」などの記号や空白を「**」の外に出し、「**」のすぐ内側を文字にしてください。出せないときは、「これは **「注意」** です」のように、「**」の外側に半角の空白を入れてください。',
};

/** Said of two asterisks without their other half. */
export const LONE_BOLD: Complaint = {
  ruleId: 'signs-take-effect',
  message: '「**」が一つ余り、そのまま表示されます。',
  fix: '太字にするときは、同じ段落の中の始めと終わりに「**」を一つずつ書いてください。記号として見せるときは、全角で「＊＊」と書いてください。',
};

/** Said of asterisks between letters and digits, which the notation takes for italics and does not show. */
export const LOST_ASTERISK: Complaint = {
  ruleId: 'signs-take-effect',
  message: '「*」が斜体の印とみなされ、表示されません。',
  fix: '掛け算は「×」、注の印は「※」と書いてください。記号として見せるときは、全角で「＊」と書いてください。',
};

/** Said of a place whose backslashes the notation takes for signs that protect the next one. */
export const LOST_BACKSLASH: Complaint = {
  ruleId: 'signs-take-effect',
  message: 'フォルダーの場所の「\\」が減って表示されます。',
  fix: '「`\\\\fs01\\道路課`」のように、場所の前後を「`」で囲んでください。',
};

/** Said of code that holds the tag of a component. */
export function componentInCode(name: string): Complaint {
  return {
    ruleId: 'signs-take-effect',
    message: `部品「${name}」がコードの中にあり、手順やチェックリストに現れません。`,
    fix: 'この前後の「```」や「~~~」の行が余っていないかを確かめ、余っていれば消してください。',
  };
}

/** Said of `__` and `~~` around words that stay what they are. */
export function pairComplaint(mark: string): Complaint {
  const isBold = mark === '__';
  return {
    ruleId: 'signs-take-effect',
    message: `「${mark}」が${isBold ? '太字' : '取消線'}にならずに、そのまま表示されます。`,
    fix: isBold
      ? '太字にするときは、「必ず**確認**する」のように「**」で囲んでください。'
      : '「。」「」」などの記号を「~~」の外に出し、「~~」のすぐ内側を文字にしてください。',
  };
}

/** Said of number signs at the start of a line that make no heading. */
export function headingComplaint(depth: number): Complaint {
  const signs = '#'.repeat(depth);
  return {
    ruleId: 'signs-take-effect',
    message: `見出しになるはずの「${signs}」が、本文の文字としてそのまま表示されます。`,
    fix: `「${signs} 見出し」のように、行の初めから、半角の「#」と半角の空白を書いてください。`,
  };
}

/** Said of the first row of a table that is none, with the number of its columns. */
export function tableComplaint(columns: number): Complaint {
  const row = `|${' --- |'.repeat(Math.min(columns, 20))}`;
  return {
    ruleId: 'signs-take-effect',
    message: '「|」で始まる行が表にならずに、そのまま表示されます。',
    fix: `見出しにする行のすぐ下に「${row}」と書いた行を入れ、「---」の数を見出しの列の数と同じにしてください。どの行も、全角の空白を入れずに「|」から始めてください。`,
  };
}

/** Said of the first row of a table whose cells are divided by signs of full width. */
export const WIDE_TABLE: Complaint = {
  ruleId: 'signs-take-effect',
  message: '「｜」が全角のため、表にならずに、そのまま表示されます。',
  fix: '表の「｜」を全て半角の「|」に書き換え、見出しにする行のすぐ下に「| --- | --- |」の行を入れてください。',
};

/** Said of an item of a list that full-width blanks indent. */
export const WIDE_ITEM: Complaint = {
  ruleId: 'signs-take-effect',
  message: '行の初めに全角の空白があるため、箇条書きにならずに、一行につながって表示されます。',
  fix: '全角の空白を消し、行の初めから「- 」や「1. 」と書いてください。上の項目の内訳にするときは、その前に半角の空白を4つ入れてください。',
};

/** Said of words between asterisks of full width. */
export const WIDE_BOLD: Complaint = {
  ruleId: 'signs-take-effect',
  message: '「＊＊」が全角のため、太字にならずに、そのまま表示されます。',
  fix: '太字にするときは、「必ず**確認**する」のように、半角の「**」で囲んでください。太字にしないときは、「＊」を消すか、「※」と書いてください。',
};

/** Said of lines that a spreadsheet divides into cells by tabs. */
export const TABS: Complaint = {
  ruleId: 'signs-take-effect',
  message: 'タブで区切った行が表にならずに、一行につながって表示されます。',
  fix: '「| 区分 | 件数 |」のように、1行に表の1行を書いて「|」で区切ってください。初めの行のすぐ下に「| --- | --- |」の行を入れ、「---」の数を列の数と同じにしてください。',
};

/** Said of a link to an image, behind the sign of full width that was to make it the image itself. */
export const WIDE_IMAGE: Complaint = {
  ruleId: 'signs-take-effect',
  message: '「！」が全角のため、画像にならずに、リンクとして表示されます。',
  fix: '「![図の説明](../images/名前.png)」のように、半角の「!」に書き換えてください。',
};

/** Said of a line directly below a table that holds no `|`. */
export const SENTENCE_IN_TABLE: Complaint = {
  ruleId: 'signs-take-effect',
  message: '表のすぐ下の文が、表の行になっています。',
  fix: '表と文の間に空の行を入れてください。表の行であれば、「|」で区切ってください。',
};

/** Said of a row of a table with more cells than its head. */
export function surplusCells(count: number): Complaint {
  return {
    ruleId: 'signs-take-effect',
    message: `表のこの行は、見出しの行より列が${count}つ多くなっています。途中から、値が隣の列にずれているかもしれません。`,
    fix: '余分な「|」を消してください。文字として見せる「|」は、全角で「｜」と書いてください。',
  };
}

/** Said of the first row of a table with fewer cells than its head; `rowCount` is how many such rows it has. */
export function missingCells(count: number, rowCount: number): Complaint {
  const where = rowCount > 1 ? `表のこの行など${rowCount}行` : '表のこの行';
  return {
    ruleId: 'signs-take-effect',
    message: `${where}は、見出しの行より列が${count}つ少なくなっています。値が左の列にずれているかもしれません。`,
    fix: '空欄の列も「| 届書 | | 1部 |」のように「|」で区切ってください。Excelで結合していたセルは、同じ値を行ごとに書いてください。',
  };
}

/** Said of the tag of a component with other signs than those that make one. */
export function brokenTag(tag: string): Complaint {
  const name = tag.replaceAll(/[^A-Za-z]/g, '');
  const isClosing = /[/／]/.test(tag);
  return {
    ruleId: 'signs-take-effect',
    message: `${quoted(tag)}が部品にならずに、そのまま表示されます。`,
    fix: isClosing
      ? `記号を全て半角にして、「</${name}>」と続けて書いてください。`
      : `「<」と名前を続け、「<」「>」「=」「/」と引用符を全て半角にして、「<${name} 項目="値">」か「<${name} 項目="値" />」の形で書いてください。`,
  };
}

/** Said of a link or an image that is none; `after` is what is written behind its first round bracket. */
export function brokenLinkComplaint(after: string): Complaint {
  const [, address = '', end] = /^([^)）\n]*)([)）]?)/.exec(after) ?? [];
  const written = address.trim();
  const hasSpace = end === ')' && /[ \t]/.test(written);
  return {
    ruleId: 'links-resolve',
    message: 'リンクや画像になるはずの [ ] と ( ) が、そのまま表示されます。',
    fix: hasSpace
      ? `行き先${quoted(written)}の空白を消し、ファイルの名前からも空白を消してください。${NO_LINK}`
      : `「[リンクの文字](行き先)」のように、かっこを全て半角で書き、「](」の間を空けず、「)」で閉じてください。${NO_LINK}`,
  };
}

const NO_LINK = 'リンクでなければ、かっこを全角にしてください。';

/** Said of a link by a name that nothing defines. */
export function missingDefinition(name: string): Complaint {
  return {
    ruleId: 'links-resolve',
    message: `リンク先の名前${quoted(name)}の行き先が書かれていないため、リンクにならずに、そのまま表示されます。`,
    fix: `「[リンクの文字](juki-001.mdx)」のように、行き先を ( ) の中に書いてください。${NO_LINK}`,
  };
}

/** Said of a reference to a footnote that nothing explains. */
export function missingFootnote(found: string): Complaint {
  return {
    ruleId: 'links-resolve',
    message: `脚注${quoted(found)}の説明がないため、そのまま表示されます。`,
    fix: `「${found}: 説明の文」のように、半角の「:」と空白を付けて、説明を行の初めから書いてください。脚注が要らなければ消してください。`,
  };
}
