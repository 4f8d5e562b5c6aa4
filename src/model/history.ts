import type { IsoDate } from './iso-date.ts';
import type { Procedure } from './procedure.ts';

/** How much of the past is known: all of it, or why some of it or none is. */
export type HistoryState =
  'complete' | 'none' | 'untracked' | 'nested' | 'shallow' | 'partial' | 'no-git' | 'not-owner' | 'unreadable';

/** What pages say about the unknown part of the past; empty where nothing is unknown. */
export const HISTORY_UNKNOWN: Readonly<Record<HistoryState, string>> = {
  complete: '',
  none: '改訂履歴がありません。手順書のフォルダーに git の記録がないためです。',
  untracked: '改訂履歴がありません。手順書のフォルダーが、まだ git に記録されていないためです。',
  nested: '一部の手順書の改訂履歴がありません。フォルダーの一部が、別の git の記録になっているためです。',
  shallow: '古い改訂履歴がありません。手元にある git の記録が、途中までしかないためです。',
  partial: '一部の版の内容が分かりません。手元にある git の記録に、古い版の本文がないためです。',
  'no-git': '改訂履歴がありません。この端末で git が見つからず、記録を読み取れないためです。',
  'not-owner':
    '改訂履歴がありません。フォルダーの持ち主と、作成した利用者が違うため、git が記録の読み取りを断ったためです。',
  unreadable: '改訂履歴がありません。git の記録を読み取れないためです。',
};

const RECORDED =
  'git に記録している手順書のフォルダー（「git clone」で取得したもの）を、「--content」で指定してください。';

/** What to do about it; empty where nothing is unknown. */
export const HISTORY_FIX: Readonly<Record<HistoryState, string>> = {
  complete: '',
  none: RECORDED,
  untracked: '「git add」と「git commit」で、手順書のフォルダーを記録してください。',
  nested: '内側のフォルダーの「.git」を取り除き、「git add」と「git commit」で記録し直してください。',
  shallow:
    '「git fetch --unshallow」を実行してください。自動実行の環境では、取得の深さ（fetch-depth）を 0 にしてください。',
  // `git fetch --refetch` would leave out the same texts again.
  partial: '「git clone」に「--filter」を付けないで、取得し直してください。',
  'no-git':
    'Git（Windows では「Git for Windows」）を入れ、コマンドプロンプトを開き直してから、もう一度実行してください。入れてあるときは、「git --version」と打って番号が出るように、環境変数 PATH に git のフォルダーを加えてください。',
  'not-owner':
    'この命令を動かす利用者で「git status」を実行し、表示される「git config --global --add safe.directory …」の行を、そのまま打ってください。タスク スケジューラで動かすときは、タスクを実行する利用者で打ちます。',
  unreadable: `「git status」を実行して、表示される説明に従ってください。直らないときは、${RECORDED}`,
};

/** 改訂: one commit that changed one procedure, wherever its file lay at the time. */
export interface Revision {
  /** Full id of the commit. */
  commit: string;
  /**
   * The instant of the commit in UTC: `2026-03-31T15:30:00Z`. May be out of order or in the future; clocks are wrong at
   * times.
   */
  at: string;
  /** The day of that instant in Japan. */
  day: IsoDate;
  /** First line of the commit's message; empty where `manual.yaml` turns subjects off. Text, never markup. */
  subject: string;
  /** The file at the time, below the content folder. */
  path: string;
  /** Id of the file's text in git; absent where the commit removed the procedure. */
  blob?: string;
  /** The number that the text bears; absent where it bears none that can be read. */
  edition?: number;
  /** The review date that the text bears, where it can be read. */
  reviewed?: IsoDate;
  /** The 施行日 that the text bears, where it can be read: what was known of it at the time. */
  effectiveFrom?: IsoDate;
  /**
   * Digest of what a review looks at: the text and the front matter, without the review date, the formalities of the
   * edition (its number, 施行日, reason and approval) and the posts that answer. Absent where the text cannot be read.
   */
  content?: string;
  /** Digest of the text below the front matter. */
  body?: string;
  /** 主管の職 and 副担当の職 as the text names them; each absent where it names none. */
  owner?: string;
  deputy?: string;
  /** True where the record is cut off here: the change was made in this commit or in an older one. */
  isCut?: true;
}

/** The facts of a front matter that every edition keeps at hand; the rest is read with its text. */
export type EditionFacts = Pick<
  Procedure,
  | 'title'
  | 'owner'
  | 'deputy'
  | 'work'
  | 'part'
  | 'effectiveFrom'
  | 'reviewed'
  | 'changes'
  | 'approval'
  | 'audience'
  | 'size'
>;

/** 版: a numbered edition of a procedure, as its front matter says. */
export interface Edition extends EditionFacts {
  /** Id of the procedure. */
  procedure: string;
  number: number;
  /** The last revision that bears the number; absent where only an uncommitted file does. */
  revision?: Revision;
  /** The first revision that bears the number: the day the edition was made. */
  firstRevision?: Revision;
  /** Below the content folder: where the text stood. */
  path: string;
  /** True where the file in the content folder is this edition's text. */
  isCurrentFile: boolean;
  /** True where that file differs from what is committed (未確定). */
  isUncommitted: boolean;
  /** The day on which the file went back to a lower number or was removed: from then on this edition is not in force. */
  withdrawnOn?: IsoDate;
  /** When the file was gone before it was put back with this number: on these days the edition was not in force. */
  gonePeriods?: readonly GonePeriod[];
}

/** A stretch of days without the file: from its removal to the day before it was put back. */
export interface GonePeriod {
  goneOn: IsoDate;
  /** The first day on which it was there again. */
  backOn: IsoDate;
}

/** 廃止: a procedure that once existed and whose file is gone. */
export interface GoneProcedure {
  id: string;
  /** The day on which the file was removed, and the revision that did it (absent where the removal is not committed). */
  goneOn?: IsoDate;
  revision?: Revision;
  /** The highest edition that it had; absent where none can be read. */
  lastEdition?: Edition;
}

/** What an earlier commit held, for `npm run lint -- --since REV`. */
export interface SinceState {
  /** The revision as it was asked for. */
  asked: string;
  /** What each procedure said then, by id; absent where git knows no such revision. */
  textById?: ReadonlyMap<string, Pick<Revision, 'edition' | 'body'>>;
}

/** 基準日の札: an annotated tag `edition/<name>`, by which the city hall marks a state of the whole manual. */
export interface EditionTag {
  /** What follows `edition/`; safe as a file name and in an address. */
  name: string;
  /** The commit that it marks. */
  commit: string;
  /** The instant at which it was made, in UTC. */
  at: string;
  /** The day of that instant in Japan. */
  day: IsoDate;
  /** First line of its message; empty where `manual.yaml` turns subjects off. Text, never markup. */
  message: string;
  /** Of the commits that changed a procedure, those that the marked commit builds on, and itself. */
  known: ReadonlySet<string>;
}

/** A tag `edition/…` of which there is no page, and why. */
export interface SkippedTag {
  /** Its name as pages may show it: text, without invisible characters. */
  name: string;
  /** A Japanese sentence. */
  reason: string;
}

/** 改訂履歴 of all procedures, as git tells it. */
export interface History {
  state: HistoryState;
  /** What is unknown, one Japanese sentence for pages; empty where nothing is. */
  unknown: string;
  /** The commit up to which it reaches; absent where there is none. */
  head?: string;
  /** The day of the latest commit that changed a procedure; absent where there is none. */
  latestOn?: IsoDate;
  /** By procedure id, oldest first: no revision stands before one that it builds on, whatever the clocks said. */
  revisionsById: ReadonlyMap<string, readonly Revision[]>;
  /** By procedure id, by number. The edition of the current file is always among them, with or without git. */
  editionsById: ReadonlyMap<string, readonly Edition[]>;
  /** By procedure id, in order of id. */
  goneById: ReadonlyMap<string, GoneProcedure>;
  /** Files of the content folder that differ from what is committed (未確定), sorted. */
  uncommitted: readonly string[];
  /** By procedure id: what the uncommitted file says, for `reviewChange`; nothing in it that cannot be read. */
  draftById: ReadonlyMap<string, Pick<Revision, 'edition' | 'reviewed' | 'content' | 'body'>>;
  /** Only where it was asked for. */
  since?: SinceState;
  /** 基準日の札, the newest first. */
  tags: readonly EditionTag[];
  /** Tags that cannot have a page, in order of name. */
  skippedTags: readonly SkippedTag[];
}

/** What git and the folder say of the text of a procedure today: the uncommitted file, or the last commit. */
export function textToday({ draftById, revisionsById }: History, id: string): Pick<Revision, 'edition' | 'body'> {
  return draftById.get(id) ?? revisionsById.get(id)?.at(-1) ?? {};
}
