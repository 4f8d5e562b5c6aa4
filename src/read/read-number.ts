/** A number as a cell gives it. `isApproximate` where the text says 約 or carries a unit, so that it was not a plain number. */
export interface NumberReading {
  value?: number;
  /** As written: 件, 時間. */
  unit?: string;
  isApproximate: boolean;
}

const NUMBER =
  /^(約|およそ|おおよそ|概ね|おおむね)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(件|人|通|回|世帯|台|箇所|か所|時間|分|日|名|h)?(程度|前後|余り|以上|弱|強|ほど)?$/u;

/** Reads 1200, 1,200, １２００, 約1,200件. The value is absent for an empty cell, and for a text that is no number. */
export function readNumber(text: string): NumberReading {
  const match = NUMBER.exec(text.normalize('NFKC').replaceAll(/\s/gu, ''));
  if (!match) return { isApproximate: false };
  const [, about, whole = '', fraction = '', unit, roughly] = match;
  return {
    value: Number(whole.replaceAll(',', '') + fraction),
    unit,
    isApproximate: [about, unit, roughly].some((part) => part !== undefined),
  };
}

/** True for a cell that says there is no number: empty, or a dash as statistics write it. */
export function isNoNumber(text: string): boolean {
  return /^(?:|[-－−―—ー–…])$/u.test(text.trim());
}
