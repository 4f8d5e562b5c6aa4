import type { Form, Law, PolicyMeasure, SystemName, Term } from '#model/registers.ts';

const at = (file: string) => ({ file: `registers/${file}`, line: 2, column: 1, fields: {} });

/** A 根拠法令 of the register. */
export function aLaw(parts: Partial<Law> = {}): Law {
  return {
    name: '住民基本台帳法',
    abbreviations: ['住基法'],
    readings: ['じゅうみんきほんだいちょうほう'],
    number: '昭和42年法律第81号',
    kind: '法律',
    isConfirmed: true,
    note: '',
    source: at('laws.csv'),
    ...parts,
  };
}

/** A 様式 of the register. */
export function aForm(parts: Partial<Form> = {}): Form {
  return {
    number: '様式第1号',
    name: '住民異動届',
    reading: 'じゅうみんいどうとどけ',
    section: 'koseki-jumin',
    basis: '住民基本台帳法第22条',
    filledBy: '届出人',
    copies: '1',
    retention: '1年',
    file: '',
    note: '',
    source: at('forms.csv'),
    ...parts,
  };
}

/** A システム of the register. */
export function aSystem(parts: Partial<SystemName> = {}): SystemName {
  return {
    name: '住民記録システム',
    reading: 'じゅうみんきろくしすてむ',
    aliases: [],
    section: 'koseki-jumin',
    network: 'LGWAN接続系',
    whenDown: '届書を預かり、復旧後に入力します。',
    note: '',
    source: at('systems.csv'),
    ...parts,
  };
}

/** A 用語 of the register. */
export function aTerm(parts: Partial<Term> = {}): Term {
  return {
    word: '住基ネット',
    reading: 'じゅうきねっと',
    meaning: '市区町村の住民基本台帳をつなぐ全国のネットワークです。',
    synonyms: ['住民基本台帳ネットワーク'],
    written: [],
    note: '',
    source: at('terms.csv'),
    ...parts,
  };
}

/** A 施策 of the policy. */
export function aMeasure(parts: Partial<PolicyMeasure> = {}): PolicyMeasure {
  return {
    id: 'V-2-(4)',
    title: '業務手順書等の構築',
    quote: '業務の洗い出し',
    offer: '業務一覧と業務手順書を公開します。',
    works: ['juki-001'],
    procedures: [],
    pages: [],
    source: at('measures.yaml'),
    ...parts,
  };
}
