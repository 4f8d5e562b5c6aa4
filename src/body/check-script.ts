import { shortened } from '#model/shortened.ts';
import type { Notice } from '#model/finding.ts';
import { quoted } from '#model/quoted.ts';
import { noticeAt, pointAt, type BodyPlace, type Complaint } from './notices.ts';
import type { ScannedBody } from './scan-body.ts';

/** More notices of one kind than this in one body help nobody. */
const MOST_NOTICES = 20;

/**
 * `import` or `export` where a parser might take it for a module statement: at the start of a line, after any white space
 * or marks of quotes and lists, before white space or a symbol that can follow.
 */
export const SCRIPT_WORD =
  /^[>*+\-\d.)\u0085\u180e\u200b-\u200d \t\f\v\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*(import|export)(?=$|[\s\u0085\u180e\u200b-\u200d{*"'`(/\\;])/gm;

/**
 * Refuses what MDX would run: module statements and braces. A comment in braces is allowed and must be closed, and so must
 * code, or every step behind it would be gone without a word.
 */
export function checkScript(scan: ScannedBody, prose: string, at: BodyPlace): Notice[] {
  return [
    ...moduleNotices(prose, at),
    ...braceNotices(scan, at),
    ...commentNotices(scan, at),
    ...fenceNotices(scan, at),
  ];
}

function moduleNotices(prose: string, at: BodyPlace): Notice[] {
  if (!prose.includes('port')) return [];
  return [...prose.matchAll(SCRIPT_WORD)].slice(0, MOST_NOTICES).map((found) => {
    const word = found[1] ?? '';
    return noticeAt(at, pointAt(prose, found.index + found[0].length - word.length), {
      ruleId: 'safe-subset',
      message: `行の初めに「${word}」があります。プログラムの命令は書けません。`,
      fix: `命令であればこの行を消してください。部品は「${word}」なしで使えます。説明の言葉であれば、前に日本語の言葉を置いてください。`,
    });
  });
}

function braceNotices({ body, braces }: ScannedBody, at: BodyPlace): Notice[] {
  const notices = new Map<number, Notice>();
  for (const offset of braces.slice(0, 500)) {
    const point = pointAt(body, offset);
    if (!notices.has(point.line)) notices.set(point.line, noticeAt(at, point, braceFault(body, offset)));
    if (notices.size >= MOST_NOTICES) break;
  }
  return [...notices.values()];
}

function braceFault(body: string, offset: number): Complaint {
  const [written = ''] = /^\{?[^{}\n]*\}?/.exec(body.slice(offset, offset + 60)) ?? [];
  const message = `波かっこ { } は使えません。${quoted(written)}があります。`;
  const name = /([\w-]+)=$/.exec(body.slice(Math.max(0, offset - 30), offset))?.[1];
  if (!name) return { ruleId: 'safe-subset', message, fix: '丸かっこ（ ）か、かぎかっこ「」に書き換えてください。' };
  const value = written.replaceAll(/[{}"'`]/g, '').trim();
  return { ruleId: 'safe-subset', message, fix: `値は引用符で囲み、「${name}="${value}"」のように書いてください。` };
}

function commentNotices({ body, unclosedComment }: ScannedBody, at: BodyPlace): Notice[] {
  if (unclosedComment === undefined) return [];
  const notice = noticeAt(at, pointAt(body, unclosedComment), {
    ruleId: 'safe-subset',
    message: '覚え書きの始まり「{/*」に対する終わり「*/}」がありません。',
    fix: '覚え書きの終わりに「*/}」を付けてください。途中に「*/」は書けません。',
  });
  return [notice];
}

function fenceNotices({ body, unclosedFence }: ScannedBody, at: BodyPlace): Notice[] {
  if (unclosedFence === undefined) return [];
  const start = body.slice(unclosedFence).search(/[`~]{3}/);
  const fence = /^(?:`+|~+)/.exec(body.slice(unclosedFence + start))?.[0] ?? '';
  const notice = noticeAt(at, pointAt(body, unclosedFence + start), {
    ruleId: 'safe-subset',
    message: `${quoted(fence)}で始まるコードに終わりがなく、この後の手順や部品が全てコードになります。`,
    fix: `コードの終わりに、行の初めから「${shortened(fence, 40)}」だけの行を書いてください。飾りの線であれば消してください。`,
  });
  return [notice];
}
