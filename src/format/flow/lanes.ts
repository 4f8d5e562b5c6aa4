import type { Step } from '#model/step.ts';

/**
 * The order of lanes that office flow charts use, from outside to inside and out again: residents, counter, section in
 * charge, those who approve, other sections, accounts, systems, other bodies. An actor that fits none stands with the
 * section in charge.
 */
const RANKS: readonly (readonly [number, RegExp])[] = [
  [0, /(届出人|申請者|請求者|申請人|来庁者|市民|住民|本人|業者|事業者|相手方|申込者|家族)/u],
  [7, /(国|道|都道府県|他市|市町村|警察|金融機関|銀行|委託先|審査会|年金事務所|法務局|産業医|医師|外部)/u],
  [6, /(システム)/u],
  [5, /(会計|出納)/u],
  [3, /(係長|課長|部長|専門員|所属長|局長|市長|監査委員)/u],
  [1, /(窓口)/u],
];
const IN_CHARGE = 2;

function rankOf(actor: string): number {
  return RANKS.find(([, pattern]) => pattern.test(actor))?.[0] ?? IN_CHARGE;
}

/** The actors of a procedure as lanes, left to right; within one rank in the order of their first step. */
export function lanesOf(steps: readonly Step[]): string[] {
  const actors = [...new Set(steps.map((step) => step.actor))];
  return actors
    .map((actor, index) => ({ actor, index, rank: rankOf(actor) }))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ actor }) => actor);
}
