import type { ComponentUse } from '#model/body.ts';
import { compareText } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { riskScore } from '#model/risk-level.ts';
import { attribute, stepWithId } from '#model/step.ts';
import { proceduresInOrder } from './names.ts';
import { usesOf } from './uses-of.ts';

/** What the matrix finds wanting; empty where nothing is. */
export type RiskGap = 'no-control' | 'no-risk' | 'no-evidence' | 'same-person';

/** The words for the gaps. */
export const RISK_GAP_LABEL: Readonly<Record<RiskGap, string>> = {
  'no-control': '統制がありません',
  'no-risk': '備えるリスクがありません',
  'no-evidence': '証跡がありません',
  'same-person': '実施者と確認者が同じです',
};

/** A line of the matrix: a risk with one of its controls, a risk without control, or a control without risk. */
export interface RiskControl {
  procedure: Procedure;
  risk: ComponentUse | undefined;
  control: ComponentUse | undefined;
  /** 発生可能性 × 影響度; undefined where one is not given. */
  score: number | undefined;
  /** 「手順3 入力します」: where the risk arises, else where the control acts. */
  step: string;
  /** 事務処理ミス事例 at that step. */
  mistakeCount: number;
  gaps: readonly RiskGap[];
  file: string;
  line: number;
}

type Pair = Pick<RiskControl, 'risk' | 'control'>;

/** リスクと統制の対応表 over all procedures, in the order of lists and of risk ids. */
export function riskControls(manual: Manual): RiskControl[] {
  return proceduresInOrder(manual).flatMap(ofProcedure);
}

function ofProcedure(procedure: Procedure): RiskControl[] {
  const risks = byIdOf(usesOf(procedure, 'Risk'));
  const controls = byIdOf(usesOf(procedure, 'Control'));
  const ids = new Set(risks.map((risk) => attribute(risk, 'id')));
  const pairs = risks.flatMap((risk): Pair[] => {
    const answering = controls.filter((control) => attribute(control, 'risk') === attribute(risk, 'id'));
    return answering.length > 0 ? answering.map((control) => ({ risk, control })) : [{ risk, control: undefined }];
  });
  const stray = controls.filter((control) => !ids.has(attribute(control, 'risk')));
  const rows: Pair[] = [...pairs, ...stray.map((control) => ({ risk: undefined, control }))];
  return rows.map((pair) => toRow(procedure, pair));
}

function byIdOf(uses: readonly ComponentUse[]): ComponentUse[] {
  return uses.toSorted((a, b) => compareText(attribute(a, 'id') ?? '', attribute(b, 'id') ?? ''));
}

function toRow(procedure: Procedure, pair: Pair): RiskControl {
  const { risk, control } = pair;
  const stepId = (risk && attribute(risk, 'step')) ?? (control && attribute(control, 'step'));
  return {
    procedure,
    risk,
    control,
    score: risk && scoreOf(risk),
    step: stepLabel(procedure, stepId),
    mistakeCount: usesOf(procedure, 'Mistake').filter((use) => stepId && attribute(use, 'step') === stepId).length,
    gaps: gapsOf(risk, control),
    file: procedure.source.file,
    line: (risk ?? control)?.line ?? procedure.source.line,
  };
}

function scoreOf(risk: ComponentUse): number | undefined {
  return riskScore(Number(attribute(risk, 'likelihood')), Number(attribute(risk, 'impact')));
}

/** 「手順3 入力します」; the id as written where no such step is, empty where none is named. */
export function stepLabel({ body }: Procedure, id: string | undefined): string {
  const step = body && id ? stepWithId(body, id) : undefined;
  return step ? `手順${step.number} ${step.title}` : (id ?? '');
}

function gapsOf(risk: ComponentUse | undefined, control: ComponentUse | undefined): RiskGap[] {
  if (!control) return ['no-control'];
  const gaps: RiskGap[] = risk ? [] : ['no-risk'];
  if (!attribute(control, 'evidence')) gaps.push('no-evidence');
  const [doer, checker] = [attribute(control, 'doer'), attribute(control, 'checker')];
  if (doer && doer === checker) gaps.push('same-person');
  return gaps;
}
