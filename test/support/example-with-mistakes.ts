import { exampleProcedure } from '#site/samples.ts';

/** The example procedure of the guide with three mistakes in it. */
export function exampleWithMistakes(): string {
  return exampleProcedure()
    .replace('owner: juki-kiroku-shunin\n', '')
    .replace('title="新しい住所を入力します。"', 'title="新しい住所を適宜入力します。"')
    .replace('rule="転居をした日から14日以内"', 'rule="14日以内"');
}
