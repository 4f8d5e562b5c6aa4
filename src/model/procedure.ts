import { z } from 'zod';
import type { Body } from './body.ts';
import type { IsoDate, WrittenDate } from './iso-date.ts';
import type { Source } from './place.ts';
import { VOCABULARY } from './vocabulary.ts';
import { READING } from './reading.ts';
import { textUpTo } from './text-up-to.ts';

// With a Japanese comma, two names would be one that nobody searches for.
const names = z.array(textUpTo(60).regex(/^[^、，]*$/u)).max(60);
const date = z.string().min(1).describe('日付');
const postId = textUpTo(60).regex(/^[a-z0-9-]+$/);

/**
 * Front matter of a procedure: the type, the reference on the guide's page and the words of messages in one place.
 * `label` and `example` are what messages show. Dates are read by `parseDate`, not here.
 */
export const procedureFields = {
  title: textUpTo(40).meta({
    label: '手順書名',
    description: '手順書の名称です。40字までで書きます。',
    example: 'title: 転入届の受付',
  }),
  kana: textUpTo(80).regex(READING).meta({
    label: 'ふりがな',
    description: '手順書名の読みです。ひらがなで書きます。',
    example: 'kana: てんにゅうとどけのうけつけ',
  }),
  aliases: names.meta({
    label: '別名',
    description: '略称や市民の言い方です。検索に使います。',
    example: 'aliases: [引っ越し, 住所変更]',
  }),
  work: z
    .array(textUpTo(20))
    .min(1)
    .max(20)
    .meta({ label: '業務ID', description: 'この手順書が対象とする業務の業務IDです。', example: 'work: [juki-001]' }),
  part: textUpTo(40).meta({
    label: '担当範囲',
    description: '一つの業務を複数の手順書で分けるとき、この手順書が受け持つ範囲です。',
    example: 'part: 郵送による届出',
  }),
  owner: postId.meta({
    label: '主管の職',
    description: 'この手順書に責任を持つ職の記号（section.yaml の posts の id）です。氏名は書きません。',
    example: 'owner: juki-kiroku-shunin',
  }),
  deputy: postId.meta({
    label: '副担当の職',
    description: '主管の職が不在のときに責任を持つ職の記号（section.yaml の posts の id）です。氏名は書きません。',
    example: 'deputy: juki-kiroku-kakari',
  }),
  summary: textUpTo(120).meta({
    label: '概要',
    description: '一覧に表示する説明です。120字までで書きます。',
    example: 'summary: 市外から転入した人の届出を受け、住民票を作成します。',
  }),
  edition: z
    .int()
    .min(1)
    .max(999)
    .meta({ label: '版', description: '版の番号です。改正のたびに1ずつ増やします。', example: 'edition: 1' }),
  effectiveFrom: date.meta({
    label: '施行日',
    description: 'この版を使い始める日です。将来の日でもかまいません。',
    example: 'effectiveFrom: 2026-04-01',
  }),
  reviewed: date.meta({
    label: '直近の見直し日',
    description: '内容を見直した日です。改正がなくても見直したら書き換えます。',
    example: 'reviewed: 2026-03-10',
  }),
  reviewEvery: z.int().min(1).max(120).meta({
    label: '見直しの間隔',
    unit: '月',
    description: '見直しの間隔（月数）です。書かないときはリスクに応じた間隔になります。',
    example: 'reviewEvery: 12',
  }),
  changes: z.strictObject({ reason: textUpTo(60), summary: textUpTo(200), minor: z.boolean().optional() }).meta({
    label: '改正の内容',
    description: '改正の理由（reason）と概要（summary）です。',
    example: 'changes: { reason: 制度改正, summary: 確認手順を追加 }',
  }),
  approval: z.strictObject({ number: textUpTo(40), on: date, by: postId }).meta({
    label: '決裁',
    description: '決裁文書番号（number）、決裁日（on）、決裁者の職の記号（by）です。',
    example: 'approval: { number: 戸住第12号, on: 2026-03-19, by: juki-kacho }',
  }),
  audience: z.enum(VOCABULARY.audience).meta({
    label: '公開区分',
    description:
      'public（公開）、internal（庁内限り）、section（所管課限り）のどれかです。所管課限りの本文は、庁内のサイトに載りません。公開のサイトにも、業務一覧、職と内線、点検の指摘、報告は載ります。',
    example: 'audience: internal',
  }),
  size: z.enum(VOCABULARY.size).meta({ label: '型', description: '標準版か簡易版です。', example: 'size: 標準版' }),
  related: z
    .array(textUpTo(24))
    .max(30)
    .meta({ label: '関連する手順書', description: '関連する手順書の番号です。', example: 'related: [juki-002]' }),
} as const;

/** A front matter key. */
export type ProcedureField = keyof typeof procedureFields;

/** Keys that every procedure must have. */
export const REQUIRED_PROCEDURE_FIELDS: readonly ProcedureField[] = [
  'title',
  'kana',
  'work',
  'owner',
  'deputy',
  'summary',
  'edition',
  'effectiveFrom',
  'reviewed',
];

/** 決裁 of an edition. */
export interface Approval {
  number: string;
  on: WrittenDate;
  by: string;
}

/** 業務手順書: how one or more works are done. Fields that could not be read are absent, never guessed. */
export interface Procedure {
  /** The file name without its ending: permanent. */
  id: string;
  section: string;
  title: string;
  kana: string;
  aliases: readonly string[];
  work: readonly string[];
  part?: string;
  owner?: string;
  deputy?: string;
  summary: string;
  edition?: number;
  effectiveFrom?: WrittenDate;
  reviewed?: WrittenDate;
  /** Months between reviews, where the procedure says so itself. */
  reviewEvery?: number;
  changes?: { reason: string; summary: string; minor?: boolean };
  approval?: Approval;
  audience: (typeof VOCABULARY.audience)[number];
  size: (typeof VOCABULARY.size)[number];
  related: readonly string[];
  /** The checked body; undefined where it cannot be shown, and then a notice of the manual says why. */
  body?: Body;
  /** True where the file cannot be published as it stands (unreadable, unsafe or malformed). */
  isBroken: boolean;
  /** True where the file is broken and nothing in it restricts its readers: then what git last knew of it counts. */
  isAudienceUnknown?: true;
  /** True for what stands for a procedure that is kept from the readers of a site. */
  isWithheld?: true;
  /** True of one that is withheld where its text has changed since the review: its texts, which would tell, are withheld too. */
  isChanged?: true;
  /** Of one that is withheld, the days on which it was reviewed or changed. */
  renewedOn?: readonly IsoDate[];
  /** True of one that is withheld where git holds only later reviews of the edition. */
  isReviewUnrecorded?: true;
  source: Source;
}

/** The words for the audiences, as pages, reports and messages use them. */
export const AUDIENCE_LABEL: Readonly<Record<Procedure['audience'], string>> = {
  public: '公開',
  internal: '庁内限り',
  section: '所管課限り',
};

/** Who reads a procedure of each audience, as the page says that stands in its place on a site for others. */
export const AUDIENCE_READERS: Readonly<Record<Procedure['audience'], string>> = {
  public: '市民と職員',
  internal: '庁内の職員だけ',
  section: '所管課の職員だけ',
};
