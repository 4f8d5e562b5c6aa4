import path from 'node:path';
import type { Notice } from '#model/finding.ts';
import type { WorkerDeath } from './parse-in-workers.ts';

/** Why nobody has looked for personal data in an attachment, or not in all of it. */
export type AttachmentFault = 'locked' | 'damaged' | 'large' | 'pages' | 'cut' | 'packed' | 'unread' | WorkerDeath;

/** The words of an attachment on one line, and what keeps others of its words from being among them. */
export interface AttachmentWords {
  words: string;
  fault?: AttachmentFault;
}

/** Megabytes; larger attachments are not looked into. */
export const MOST_MEGABYTES = 20;
/** Pages of a PDF that are looked at. */
export const MOST_PAGES = 200;

/**
 * Says of an attachment that it has not been searched, so that somebody opens it. Where only a part is missing, it is for
 * information: long files are usual, and nothing else is wrong with them; so are files of 一太郎.
 */
export function attachmentNotice(file: string, fault: AttachmentFault): Notice {
  const kind = /\.pdf$/iu.test(file) ? 'PDF' : 'ファイル';
  const { why, fix, isPart = false, isUsual = isPart } = FAULTS[fault](kind);
  const state = isPart ? 'は、一部しか確かめていません。' : 'を確かめられません。';
  const message = `「${path.basename(file)}」の中の文字${state}${why}`;
  return { file, line: 1, column: 1, ruleId: 'readable-file', severity: isUsual ? 'info' : 'warning', message, fix };
}

const LOOK = '個人情報がないことを、開いて確かめてください。';

interface Words {
  why: string;
  fix: string;
  isPart?: boolean;
  /** True where nothing is wrong with the file, and no other can be asked for. */
  isUsual?: boolean;
}

const FAULTS: Readonly<Record<AttachmentFault, (kind: string) => Words>> = {
  locked: (kind) => ({ why: 'パスワードが付いています。', fix: `パスワードのない${kind}を置いてください。${LOOK}` }),
  damaged: (kind) => ({
    why: `${kind}が壊れているようです。`,
    fix: '開けるか確かめ、開けないときは元のファイルから作り直してください。',
  }),
  large: (kind) => ({ why: `${MOST_MEGABYTES}MBより大きい${kind}です。`, fix: `小さく分けて置くか、${LOOK}` }),
  packed: () => ({
    why: '中に、Word、Excel、PDFなどのファイルが入っています。',
    fix: `中のファイルを、一つずつ files のフォルダーに置くか、${LOOK}`,
  }),
  unread: () => ({ why: '一太郎のファイルは読めません。', fix: LOOK, isUsual: true }),
  pages: () => ({
    why: `読んだのは、初めの${MOST_PAGES}ページだけです。`,
    fix: `PDFを分けるか、残りのページに${LOOK}`,
    isPart: true,
  }),
  cut: () => ({
    why: '中身が多く、読んだのは初めの部分だけです。',
    fix: `小さく分けて置くか、残りに${LOOK}`,
    isPart: true,
  }),
  timeout: (kind) => ({ why: '時間内に読み終わりませんでした。', fix: `${kind}を分けるか、${LOOK}` }),
  crash: (kind) => ({ why: '読取りが途中で止まりました。', fix: `元のファイルから${kind}を作り直すか、${LOOK}` }),
};
