import type { Step } from '#model/step.ts';

/**
 * The order of lanes that office flow charts use, from outside to inside and out again: 0 residents, 1 counter, 2 section
 * in charge, 3 those who approve, 5 accounts, 6 systems, 7 other bodies. The first pattern that fits counts, so that
 * 住民記録担当 and 道路課 stand with the office and not with residents or the prefecture. An actor that fits none stands
 * with the section in charge.
 */
const RANKS: readonly (readonly [number, RegExp])[] = [
  [1, /窓口/u],
  [5, /会計(?!年度)|出納/u],
  [3, /係長|課長|部長|専門員|所属長|局長|市長|監査委員/u],
  [6, /システム$/u],
  [2, /(?:課|係|担当|主任|室|班)$/u],
  [7, /^(?:国|道|都道府県)(?:の|$)|他市|市町村|警察|金融機関|銀行|委託|審査会|年金事務所|法務局|産業医|医師|外部/u],
  [0, /届出人|申請者|請求者|申請人|来庁者|市民|住民|本人|業者|事業者|相手方|申込者|家族/u],
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
