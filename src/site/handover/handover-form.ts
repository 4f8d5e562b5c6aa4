import { HANDOVER_REASONS } from '#model/handover-occasion.ts';
import type { CommandForm } from '../command-form.ts';

/** How `npm run handover` is typed. */
export const HANDOVER_FORM: CommandForm = {
  uses: [
    {
      typed: 'npm run handover -- --post juki-kiroku-shunin --on 2027-04-01',
      does: '職の事務引継書を、印刷するページ、Word、JSON で作ります。',
    },
    {
      typed: 'npm run handover -- --post juki-kiroku-shunin --on 2027-04-01 --until 2028-03-31 --reason 育児休業',
      does: '休みに入る人の引継書を作ります。',
    },
    {
      typed: 'npm run handover -- --post juki-kiroku-shunin --on 2027-04-01 --since 2026-04-01 --reason 育児休業',
      does: '休みから戻る人に、休みの間に変わったことを示す引継書を作ります。',
    },
    { typed: 'npm run handover -- --section koseki-jumin', does: '所属長用の引継書を作ります。' },
    {
      typed: 'npm run handover -- --work juki-001 --work juki-002 --to shiminzei',
      does: 'ほかの課へ移す業務の引継書（事務移管引継書）を作ります。',
    },
  ],
  options: {
    post: { type: 'string', value: '職の記号', about: '引き継ぐ職です。職の記号は、課の section.yaml にあります。' },
    section: { type: 'string', value: '課の記号', about: '引き継ぐ課です。課のフォルダーの名前です。' },
    work: {
      type: 'string',
      multiple: true,
      value: '業務ID',
      about: 'ほかの課へ移す業務です。「--to」と一緒に書きます。',
    },
    to: { type: 'string', value: '課の記号', about: '課や業務を移す先の課です。' },
    on: { type: 'string', value: '日', about: '発令日です。書かないときは基準日です。' },
    announced: { type: 'string', value: '日', about: '内示の日です。' },
    reason: { type: 'string', value: '事由', about: `${HANDOVER_REASONS.join('、')} のどれかです。` },
    until: { type: 'string', value: '日', about: '休みに入る人の、休みの終わりの日です。' },
    since: { type: 'string', value: '日', about: '休みから戻る人の、休みの始まりの日です。' },
    out: { type: 'string', value: 'フォルダー', about: '引継書を作るフォルダーです。書かないときは「handover」です。' },
    overwrite: { type: 'boolean', about: '前に作った引継書に上書きします。書き込んだ内容は消えます。' },
  },
};
