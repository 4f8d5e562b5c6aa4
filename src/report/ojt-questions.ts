import type { Body, ComponentUse } from '#model/body.ts';
import { attribute, type Step } from '#model/step.ts';
import { checksByStep } from './checks-by-step.ts';

/** A question to a learner and its answer, both made of what the procedure says. */
export interface OjtQuestion {
  question: string;
  answer: string;
}

/**
 * Questions on the checks of 重要管理ポイント, on what to decide in which case, and on what people ask, in this order; `steps`
 * are those of the body.
 */
export function ojtQuestions(body: Body, steps: readonly Step[]): OjtQuestion[] {
  return [...checkQuestions(body, steps), ...caseQuestions(body), ...faqQuestions(body)];
}

function checkQuestions(body: Body, steps: readonly Step[]): OjtQuestion[] {
  const checks = checksByStep(body);
  return steps
    .filter(({ isKeyControl }) => isKeyControl)
    .flatMap(({ index, number }) => (checks.get(index) ?? []).map((use) => checkQuestion(use, number)));
}

function checkQuestion(use: ComponentUse, step: number): OjtQuestion {
  const [by, what, against, evidence] = ['by', 'what', 'against', 'evidence'].map((name) => attribute(use, name));
  return {
    question: `手順${step}の「${what ?? ''}」は、だれが、何と照らして確かめますか。`,
    answer: [`確かめる人：${by ?? ''}`, against && `照らすもの：${against}`, evidence && `残すもの：${evidence}`]
      .filter(Boolean)
      .join('。'),
  };
}

function caseQuestions({ components }: Body): OjtQuestion[] {
  return components
    .filter(({ name }) => name === 'Case')
    .map((use) => {
      const decision = components[use.parent];
      const asked = decision ? (attribute(decision, 'question') ?? '') : '';
      const basis = attribute(use, 'basis');
      return {
        question: `「${asked}」を判断します。「${attribute(use, 'if') ?? ''}」のときは、どうしますか。`,
        answer: `${attribute(use, 'then') ?? ''}${basis ? `（${basis}）` : ''}`,
      };
    });
}

function faqQuestions({ components }: Body): OjtQuestion[] {
  return components
    .filter(({ name }) => name === 'Faq')
    .map((use) => {
      const asker = attribute(use, 'asker');
      return {
        question: `${asker ? `${asker}から` : ''}「${attribute(use, 'question') ?? ''}」と聞かれたら、どう答えますか。`,
        answer: attribute(use, 'script') ?? use.text,
      };
    });
}
