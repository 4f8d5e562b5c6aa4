import { z } from 'zod';
import { closingDaysSchema } from './closing-days-fields.ts';
import { handoverSchema } from './handover-schema.ts';
import { VOCABULARY } from './vocabulary.ts';

const interval = z.int().min(1).max(120);
const years = z.int().min(1).max(40);
const months = z.array(z.int().min(1).max(12)).min(1);

const reviewSchema = z.strictObject({
  every: z
    .strictObject({
      high: interval.default(12).meta({
        label: 'リスクが高い業務の見直しの間隔',
        unit: '月',
        description: '業務一覧のリスク評価が「高」の業務の間隔を、月数で書きます。',
        example: 'high: 12',
      }),
      medium: interval.default(12).meta({
        label: 'リスクが中くらいの業務の見直しの間隔',
        unit: '月',
        description: 'リスク評価が「中」の業務の間隔です。',
        example: 'medium: 12',
      }),
      low: interval.default(24).meta({
        label: 'リスクが低い業務の見直しの間隔',
        unit: '月',
        description: 'リスク評価が「低」の業務の間隔です。',
        example: 'low: 24',
      }),
    })
    .prefault({})
    .meta({
      label: '見直しの間隔',
      description: 'リスク評価の高・中・低ごとの月数です。手順書に「reviewEvery:」があれば、そちらによります。',
      example: 'every: { high: 12, medium: 12, low: 24 }',
    }),
  dueSoonDays: z.int().min(0).max(366).default(60).meta({
    label: '期限間近とする日数',
    unit: '日',
    description: '見直し期限の何日前から「期限間近」とするかです。',
    example: 'dueSoonDays: 60',
  }),
});

const postsSchema = z.strictObject({
  manyWorks: z.int().min(1).max(1000).default(12).meta({
    label: '一人に集まる業務の数',
    description: '主担当の業務が一人に何件以上集まると知らせるかです。',
    example: 'manyWorks: 12',
  }),
  years: years.default(3).meta({
    label: '在職の年数',
    unit: '年',
    description: '同じ職に在職する年数の目安です。',
    example: 'years: 3',
  }),
  specialistYears: years.default(5).meta({
    label: '専門の職の在職の年数',
    unit: '年',
    description: '必要な資格・職種がある業務や、習熟に3年かかる業務を主に担当する職の、在職する年数の目安です。',
    example: 'specialistYears: 5',
  }),
});

const comparisonSchema = z.strictObject({
  order: z.enum(['after-first', 'before-first']).default('after-first').meta({
    label: '新旧の並び',
    description: '新旧対照表の左の欄です。after-first（改正後が左）か before-first（改正前が左）です。',
    example: 'order: after-first',
  }),
});

const historySchema = z.strictObject({
  subjects: z.boolean().default(true).meta({
    label: '記録の件名',
    description: 'git の記録の件名を改訂履歴に表示するなら true です。',
    example: 'subjects: true',
  }),
});

const hostingSchema = z.strictObject({
  trial: months.default([7, 8, 9, 10, 11, 12]).meta({
    label: 'ジョブ・トライアルの月',
    description: 'ジョブ・トライアルを実施する月です。',
    example: 'trial: [7, 8, 9, 10, 11, 12]',
  }),
  recruit: months.default([2, 3]).meta({
    label: 'リクルート・チャレンジの月',
    description: 'リクルート・チャレンジを実施する月です。',
    example: 'recruit: [2, 3]',
  }),
});

/**
 * `manual.yaml`: what one organisation decides once for its whole manual. Every key has a default but the
 * organisation's name.
 */
export const settingsSchema = z.strictObject({
  organisation: z.string().min(1).default('（団体名未設定）').meta({
    label: '団体の名称',
    description: '全ページの上に表示する市町村の名称です。',
    example: 'organisation: 継手市',
  }),
  title: z.string().min(1).default('業務手順書').meta({
    label: '手順書一式の名称',
    description: '全ページの上に表示する名称です。',
    example: 'title: 業務手順書',
  }),
  sample: z.boolean().default(false).meta({
    label: '見本の表示',
    description: '見本であることを全ページに表示するなら true です。',
    example: 'sample: false',
  }),
  fictitious: z.array(z.string()).default([]).meta({
    label: '架空の事項',
    description: '見本のうち架空の事項です。「- 」で始まる行を並べて書きます。',
    example: 'fictitious: [内線番号, 職員番号]',
  }),
  review: reviewSchema.prefault({}).meta({
    label: '見直しの決まり',
    description: '見直しの間隔と、期限間近とする日数です。',
    example: 'review: { every: { high: 12, medium: 12, low: 24 }, dueSoonDays: 60 }',
  }),
  closingDays: closingDaysSchema.prefault({}).meta({
    label: '市の休日',
    description: '市役所を閉じる日です。書かないときは、土曜日、日曜日、祝日、12月29日から1月3日までです。',
    example: 'closingDays: { weekdays: [土, 日], yearEnd: { from: 12-29, to: 01-03 } }',
  }),
  audience: z.enum(VOCABULARY.audience).default('internal').meta({
    label: '公開区分',
    description:
      '公開区分を書かない手順書の扱いです。public（公開）、internal（庁内限り）、section（所管課限り）です。',
    example: 'audience: internal',
  }),
  posts: postsSchema.prefault({}).meta({
    label: '職の目安',
    description: '担当の偏りと在職年数の目安です。',
    example: 'posts: { manyWorks: 12, years: 3, specialistYears: 5 }',
  }),
  comparison: comparisonSchema.prefault({}).meta({
    label: '新旧対照表の体裁',
    description: '左の欄に改正後と改正前のどちらを置くかです。',
    example: 'comparison: { order: after-first }',
  }),
  history: historySchema.prefault({}).meta({
    label: '改訂履歴の扱い',
    description: 'git の記録の件名を表示するかです。',
    example: 'history: { subjects: true }',
  }),
  handover: handoverSchema.prefault({}).meta({
    label: '事務引継書の決まり',
    description: '規程の名称、提出期限、確認欄、提出先です。',
    example: 'handover: { rule: 職員事務引継規程, submitTo: 所属長 }',
  }),
  hosting: hostingSchema.prefault({}).meta({
    label: '受入れの月',
    description: 'ほかの課の職員や採用予定者を受け入れる月です。',
    example: 'hosting: { trial: [7, 8], recruit: [2, 3] }',
  }),
  severities: z
    .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
    .default({})
    .meta({
      label: '点検項目の重さ',
      description:
        '点検項目の記号ごとに、error（エラー）、warning（注意）、info（参考）、off（点検しない）を書きます。',
      example: 'severities: { long-sentence: off }',
    }),
});

/** The organisation's decisions, with defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>;
