import { z } from 'zod';

/** `handover` of `manual.yaml`: how the organisation's own rule on 事務引継 has papers handed in and signed. */
export const handoverSchema = z.strictObject({
  rule: z.string().min(1).default('職員事務引継規程').meta({
    label: '引継の規程',
    description: '事務引継を定める規程の名称です。条まで書けます。',
    example: 'rule: 職員事務引継規程',
  }),
  due: z
    .strictObject({
      by: z.enum(['after-order', 'before-order']).default('after-order').meta({
        label: '提出期限の数え方',
        description: 'after-order（発令日から数える）か before-order（発令日の前日まで）です。',
        example: 'by: after-order',
      }),
      days: z.int().min(1).max(60).default(5).meta({
        label: '提出期限の日数',
        description: '発令日から何日以内かです。',
        example: 'days: 5',
      }),
      countsOrderDay: z.boolean().default(true).meta({
        label: '発令日を数えるか',
        description: '発令日を1日目と数えるなら true です。',
        example: 'countsOrderDay: true',
      }),
    })
    .prefault({})
    .meta({
      label: '引継書の提出期限',
      description: '事務引継書をいつまでに出すかです。',
      example: 'due: { by: after-order, days: 5, countsOrderDay: true }',
    }),
  signatures: roles(['前任者', '後任者', '立会者', '所属長']).meta({
    label: '確認欄',
    description: '確認欄に並べる役割です。左から順に署名します。',
    example: 'signatures: [前任者, 後任者, 立会者, 所属長]',
  }),
  signaturesOf: z
    .strictObject({
      head: roles(['前任の所属長', '後任の所属長', '立会者']).meta({
        label: '所属長用の確認欄',
        description: '所属長が替わるときの役割です。',
        example: 'head: [前任の所属長, 後任の所属長, 立会者]',
      }),
      leave: roles(['休みに入る人', '代わる人', '所属長']).meta({
        label: '休みに入るときの確認欄',
        description: '休業や休職に入るときの役割です。',
        example: 'leave: [休みに入る人, 代わる人, 所属長]',
      }),
      return: roles(['代わっていた人', '復帰する人', '所属長']).meta({
        label: '復帰するときの確認欄',
        description: '休業や休職から戻るときの役割です。',
        example: 'return: [代わっていた人, 復帰する人, 所属長]',
      }),
      transfer: roles(['移管元の所属長', '移管先の所属長']).meta({
        label: '事務移管の確認欄',
        description: '業務がほかの課へ移るときの役割です。',
        example: 'transfer: [移管元の所属長, 移管先の所属長]',
      }),
    })
    .prefault({})
    .meta({
      label: '場面ごとの確認欄',
      description: '所属長の交代、休業、復帰、事務移管のときの確認欄です。',
      example: 'signaturesOf: { transfer: [移管元の所属長, 移管先の所属長] }',
    }),
  headSubmitTo: z.string().default('').meta({
    label: '所属長の提出先',
    description: '所属長の引継書の提出先です。',
    example: 'headSubmitTo: 部長',
  }),
  submitTo: z.string().default('').meta({
    label: '提出先',
    description: '引継書の提出先です。',
    example: 'submitTo: 所属長',
  }),
});

function roles(usual: string[]) {
  return z.array(z.string().min(1).max(20)).min(1).max(10).default(usual);
}
