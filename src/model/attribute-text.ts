import type { ComponentName } from './components.ts';
import { isIsoDate, wareki } from './iso-date.ts';
import { minutesLabel } from './minutes-label.ts';
import { yenLabel } from './yen-label.ts';

/** What a flag of a component tells its reader. */
export const FLAG_TEXT = { kcp: '重要管理ポイント', nearMiss: 'ヒヤリ・ハット' } as const;

/** What a reader sees where nothing is written. */
const DEFAULTS: Readonly<Record<string, string>> = { 'Caution.level': '注意' };

const SHIFT: Readonly<Record<string, string>> = {
  前開庁日: '直前の開庁日に繰り上げます',
  翌開庁日: '次の開庁日に繰り下げます',
  なし: '動かしません',
};

const citations = (value: string) => value.replaceAll(/\s*[;；]\s*/g, '、');

/** Values that a reader sees otherwise than they are written. */
const WORDING: Readonly<Record<string, (value: string) => string>> = {
  'Step.minutes': (value) => minutesLabel(Number(value)),
  'Fee.yen': yenLabel,
  'Fee.basis': citations,
  'Deadline.basis': citations,
  'Law.asOf': (value) => (isIsoDate(value) ? wareki(value) : value),
  'Deadline.shift': (value) => SHIFT[value] ?? value,
};

/** The value of a component's attribute as its reader sees it; empty where none is written or a bare one tells nothing. */
export function attributeText(name: ComponentName, key: string, written: string | true | undefined): string {
  if (written === true) return isFlag(key) ? FLAG_TEXT[key] : '';
  const value = written || (DEFAULTS[`${name}.${key}`] ?? '');
  return value && (WORDING[`${name}.${key}`]?.(value) ?? value);
}

function isFlag(key: string): key is keyof typeof FLAG_TEXT {
  return Object.hasOwn(FLAG_TEXT, key);
}
