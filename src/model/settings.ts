import { z } from 'zod';
import { closingDaysSchema } from './closing-days-fields.ts';

const months = z.array(z.int().min(1).max(12)).min(1);

function roles(usual: string[]) {
  return z.array(z.string().min(1).max(20)).min(1).max(10).default(usual);
}

/** `manual.yaml`: what one organisation decides once for its whole manual. Every key has a default but the names. */
export const settingsSchema = z.strictObject({
  organisation: z.string().min(1).default('（団体名未設定）').describe('団体の名称です。'),
  title: z.string().min(1).default('業務手順書').describe('手順書一式の名称です。'),
  sample: z.boolean().default(false).describe('見本であることを全ページに表示します。'),
  fictitious: z.array(z.string()).default([]).describe('見本のうち架空の事項の一覧です。'),
  review: z
    .strictObject({
      every: z
        .strictObject({
          high: z.int().min(1).max(120).default(12),
          medium: z.int().min(1).max(120).default(12),
          low: z.int().min(1).max(120).default(24),
        })
        .prefault({})
        .describe('見直しの間隔（月数）です。業務のリスク評価の高・中・低ごとに決めます。'),
      dueSoonDays: z.int().min(0).max(366).default(60).describe('期限の何日前から「期限間近」とするかです。'),
    })
    .prefault({})
    .describe('見直しの決まりです。'),
  closingDays: closingDaysSchema.prefault({}).meta({
    label: '市の休日',
    description: '市役所を閉じる日です。書かないときは、土曜日、日曜日、祝日、12月29日から1月3日までです。',
    example: 'closingDays: { weekdays: [土, 日], yearEnd: { from: 12-29, to: 01-03 } }',
  }),
  audience: z
    .enum(['public', 'internal', 'section'])
    .default('internal')
    .describe('公開区分を書かない手順書の扱いです。'),
  posts: z
    .strictObject({
      manyWorks: z.int().min(1).max(1000).default(12).describe('主担当の業務が一人に何件以上集まると知らせるかです。'),
      years: z.int().min(1).max(40).default(3).describe('同じ職に在職する年数の目安です。'),
      specialistYears: z
        .int()
        .min(1)
        .max(40)
        .default(5)
        .describe('必要な資格・職種がある業務や、習熟に3年かかる業務を主に担当する職の、在職する年数の目安です。'),
    })
    .prefault({})
    .describe('担当の偏りと在職年数の目安です。'),
  comparison: z
    .strictObject({
      order: z
        .enum(['after-first', 'before-first'])
        .default('after-first')
        .describe('新旧対照表の左の欄です。after-first（改正後が左）か before-first（改正前が左）です。'),
    })
    .prefault({})
    .describe('新旧対照表の体裁です。'),
  history: z
    .strictObject({ subjects: z.boolean().default(true).describe('git の記録の件名を公開するかです。') })
    .prefault({})
    .describe('改訂履歴の扱いです。'),
  handover: z
    .strictObject({
      rule: z.string().min(1).default('職員事務引継規程').describe('事務引継を定める規程の名称です。'),
      due: z
        .strictObject({
          by: z
            .enum(['after-order', 'before-order'])
            .default('after-order')
            .describe('提出期限の数え方です。after-order（発令日から数える）か before-order（発令日の前日まで）です。'),
          days: z.int().min(1).max(60).default(5).describe('発令日から何日以内かです。'),
          countsOrderDay: z.boolean().default(true).describe('発令日を1日目と数えるかです。'),
        })
        .prefault({})
        .describe('事務引継書の提出期限です。'),
      signatures: roles(['前任者', '後任者', '立会者', '所属長']).describe(
        '確認欄に並べる役割です。左から順に署名します。',
      ),
      signaturesOf: z
        .strictObject({
          head: roles(['前任の所属長', '後任の所属長', '立会者']),
          leave: roles(['休みに入る人', '代わる人', '所属長']),
          return: roles(['代わっていた人', '復帰する人', '所属長']),
          transfer: roles(['移管元の所属長', '移管先の所属長']),
        })
        .prefault({})
        .describe(
          '所属長用（head）、休みに入るとき（leave）、復帰するとき（return）、事務移管（transfer）の確認欄です。',
        ),
      headSubmitTo: z.string().default('').describe('所属長の引継書の提出先です。'),
      submitTo: z.string().default('').describe('提出先です。'),
    })
    .prefault({})
    .describe('事務引継書の決まりです。'),
  hosting: z
    .strictObject({
      trial: months.default([7, 8, 9, 10, 11, 12]).describe('ジョブ・トライアルを実施する月です。'),
      recruit: months.default([2, 3]).describe('リクルート・チャレンジを実施する月です。'),
    })
    .prefault({})
    .describe('他の課の職員や採用予定者を受け入れる月です。'),
  severities: z
    .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
    .default({})
    .describe('点検項目ごとの重さです。'),
});

/** The organisation's decisions, with defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>;
