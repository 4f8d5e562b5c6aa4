import type { Body } from '#model/body.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute, type Step, stepsOf, stepWithId } from '#model/step.ts';
import { type OjtQuestion, ojtQuestions } from './ojt-questions.ts';
import { checksByStep } from './checks-by-step.ts';

/** A step to be learned. */
export interface OjtStep extends Step {
  /** What is checked in it, and by whom: 本人：届出人の氏名. */
  checks: readonly string[];
}

/** A mistake to talk about. */
export interface OjtMistake {
  /** Number of the step where it happened; undefined where the procedure has no such step. */
  stepNumber?: number;
  kind: string;
  cause: string;
  prevention: string;
  isNearMiss: boolean;
}

/** What a newcomer learns of a procedure and how an instructor sees that it is learned. All of it stands in the procedure. */
export interface OjtSheet {
  steps: readonly OjtStep[];
  keyControlCount: number;
  /** Sum of the minutes that steps name, without those that are not always done. */
  minutes: number;
  /** What the steps add that are done under a condition only. */
  conditionalMinutes: number;
  /** Steps that name no minutes. */
  untimedCount: number;
  mistakes: readonly OjtMistake[];
  questions: readonly OjtQuestion[];
}

/** The OJT sheet of a procedure; undefined where its body cannot be shown. */
export function ojtSheet({ body, isBroken }: Pick<Procedure, 'body' | 'isBroken'>): OjtSheet | undefined {
  if (!body || isBroken) return undefined;
  const checks = checksByStep(body);
  const steps = stepsOf(body).map((step) => ({
    ...step,
    checks: (checks.get(step.index) ?? []).map(
      (use) => `${attribute(use, 'by') ?? ''}：${attribute(use, 'what') ?? ''}`,
    ),
  }));
  return {
    steps,
    keyControlCount: steps.filter(({ isKeyControl }) => isKeyControl).length,
    minutes: minutesOf(steps.filter(({ when }) => when === undefined)),
    conditionalMinutes: minutesOf(steps.filter(({ when }) => when !== undefined)),
    untimedCount: steps.filter(({ minutes }) => minutes === undefined).length,
    mistakes: mistakesOf(body),
    questions: ojtQuestions(body, steps),
  };
}

function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

function mistakesOf(body: Body): OjtMistake[] {
  return body.components
    .filter(({ name }) => name === 'Mistake')
    .map((use) => ({
      stepNumber: stepWithId(body, attribute(use, 'step'))?.number,
      kind: attribute(use, 'kind') ?? '',
      cause: attribute(use, 'cause') ?? '',
      prevention: attribute(use, 'prevention') ?? '',
      isNearMiss: use.attributes['nearMiss'] === true,
    }));
}
