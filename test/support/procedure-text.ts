/** Front matter lines by key, written as YAML; `undefined` leaves a line of the base out. */
export type FrontMatter = Readonly<Record<string, string | undefined>>;

const BASE: FrontMatter = {
  title: '転入届の受付',
  kana: 'てんにゅうとどけのうけつけ',
  work: '[juki-001]',
  owner: 'juki-kiroku-shunin',
  deputy: 'juki-kiroku-kakari',
  summary: '市外から転入した人の届出を受け、住民票を作成します。',
  edition: '1',
  effectiveFrom: '2026-04-01',
  reviewed: '2026-03-10',
};

/** A body that nothing is wrong with. */
export const BASE_BODY = `## 目的と対象

市外から転入した人の届出を受け付けます。

## 手順

<Step id="s1" actor="窓口担当" title="本人確認書類を確認します。" />

<Step id="s2" actor="窓口担当" title="住民記録システムに入力します。" />
`;

/** The text of a procedure: the base front matter with `changes` laid over it, then the body (from line 12 on). */
export function procedureText(changes: FrontMatter = {}, body = BASE_BODY): string {
  const lines = Object.entries({ ...BASE, ...changes }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
