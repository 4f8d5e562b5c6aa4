import type { Notice, Severity } from '#model/finding.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { RuleExample } from './example.ts';
import type { Facts } from './facts.ts';

/** What a check returns: a notice without the rule's id, which `lint` adds. */
export type RuleNotice = Omit<Notice, 'ruleId'>;

/** 点検項目: one thing that is checked; its page, its place in the list and its tests come from this object. */
export interface Rule {
  /** Equal to the file name; never renamed or used again. */
  id: string;
  /** The claim that should hold, in Japanese, without a full stop. */
  title: string;
  /** Why offices want it: one or two sentences for the rule's page. */
  why: string;
  /** How much a finding weighs unless `manual.yaml` says otherwise. */
  severity: Severity;
  /** True where the build refuses what the rule names: `manual.yaml` can neither switch it off nor lower it. */
  isGate?: true;
  examples: readonly RuleExample[];
  /** Finds what is wrong. `facts` is computed once a run and shared by all rules. */
  check(manual: Manual, asOf: IsoDate, facts: Facts): readonly RuleNotice[];
}

/** The check of a rule whose notices all come from the reader. */
export const foundByReader = (): readonly RuleNotice[] => [];
