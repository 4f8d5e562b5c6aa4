import type { PackDigest, PackKnowHow, PackMistake } from '#model/handover-pack.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { namesInBody, namesInRow } from '#model/names-used.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute, stepsOf } from '#model/step.ts';
import { stepLabel } from '../risk-control.ts';
import { usesOf } from '../uses-of.ts';
import { packProcedure } from './pack-works.ts';

/** Half a page about a procedure: 目的, 期限, 決裁, 重要管理ポイント, ミス事例, システム, 様式. */
export function packDigest(procedure: Procedure, { manual, on }: { manual: Manual; on: IsoDate }): PackDigest {
  const steps = procedure.body ? stepsOf(procedure.body) : [];
  const works = procedure.work.flatMap((id) => manual.workById.get(id) ?? []);
  const named = (register: 'systems' | 'forms') =>
    distinct([
      ...works.flatMap((work) => namesInRow(work, register, manual)),
      ...namesInBody(procedure, register, manual),
    ]);
  return {
    procedure: packProcedure(procedure, manual, on),
    summary: procedure.summary,
    works: works.map(({ id }) => id),
    deadlines: usesOf(procedure, 'Deadline').map((use) => ({
      label: attribute(use, 'label') ?? '',
      rule: attribute(use, 'rule') ?? '',
      basis: attribute(use, 'basis') ?? '',
      isStatutory: attribute(use, 'type') === '法定',
    })),
    approvals: distinct(works.map(({ approval }) => approval ?? '')),
    keyControls: steps.filter(({ isKeyControl }) => isKeyControl).map(({ number, title }) => `手順${number} ${title}`),
    mistakes: packMistakes(procedure),
    systems: named('systems'),
    forms: named('forms'),
    stepCount: steps.length,
  };
}

/** 事務処理ミス事例 of a procedure, in the order of its text. */
function packMistakes(procedure: Procedure): PackMistake[] {
  return usesOf(procedure, 'Mistake').map((use) => ({
    procedure: procedure.id,
    kind: attribute(use, 'kind') ?? '',
    isNearMiss: use.attributes['nearMiss'] === true,
    step: stepLabel(procedure, attribute(use, 'step')),
    text: use.text,
    cause: attribute(use, 'cause') ?? '',
    prevention: attribute(use, 'prevention') ?? '',
  }));
}

/** コツ・経緯 of procedures: the decisions behind the way it is done, which rules ask for as 方針・意見. */
export function packKnowHow(procedures: readonly Procedure[]): PackKnowHow[] {
  return procedures.flatMap((procedure) =>
    usesOf(procedure, 'Tacit').map((use) => ({
      from: procedure.id,
      since: attribute(use, 'from') ?? '',
      text: use.text,
      why: attribute(use, 'why') ?? '',
    })),
  );
}

/** Texts that are not empty, each once, in order. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(Boolean);
}
