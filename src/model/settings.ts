import { z } from 'zod';

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
  audience: z
    .enum(['public', 'internal', 'section'])
    .default('internal')
    .describe('公開区分を書かない手順書の扱いです。'),
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
  severities: z
    .record(z.string(), z.enum(['error', 'warning', 'info', 'off']))
    .default({})
    .describe('点検項目ごとの重さです。'),
});

/** The organisation's decisions, with defaults filled in. */
export type Settings = z.infer<typeof settingsSchema>;
