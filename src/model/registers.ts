import type { Source } from './place.ts';

/** 根拠法令: one row of `registers/laws.csv`. */
export interface Law {
  name: string;
  abbreviations: readonly string[];
  readings: readonly string[];
  /** 法令番号, such as 昭和42年法律第81号; empty where not known. */
  number: string;
  kind: string;
  /** False where the entry still has to be checked (要確認). */
  isConfirmed: boolean;
  note: string;
  source: Source;
}

/** 様式: one row of `registers/forms.csv`. */
export interface Form {
  number: string;
  name: string;
  reading: string;
  section: string;
  basis: string;
  filledBy: string;
  copies: string;
  retention: string;
  file: string;
  note: string;
  source: Source;
}

/** システム: one row of `registers/systems.csv`. */
export interface SystemName {
  name: string;
  reading: string;
  aliases: readonly string[];
  section: string;
  network: string;
  whenDown: string;
  note: string;
  source: Source;
}

/** 用語: one row of `registers/terms.csv`. */
export interface Term {
  word: string;
  reading: string;
  meaning: string;
  /** Terms that mean the same (住基 = 住民基本台帳). */
  synonyms: readonly string[];
  /** What a word that citizens say is called in writing (引っ越し → 転入届). */
  written: readonly string[];
  note: string;
  source: Source;
}

/** 施策: one measure of the staff-development policy, and what the manual offers for it. */
export interface PolicyMeasure {
  id: string;
  title: string;
  quote: string;
  offer: string;
  works: readonly string[];
  procedures: readonly string[];
  pages: readonly string[];
  outOfScope?: string;
  source: Source;
}

/** 配置: a staff number at a post from a day to a day. Read by lint and reports, never published. */
export interface Assignment {
  staff: string;
  post: string;
  from: string;
  to?: string;
  note: string;
  source: Source;
}
