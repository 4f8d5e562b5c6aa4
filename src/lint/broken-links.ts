import type { Body } from '#model/body.ts';
import { attribute } from '#model/step.ts';
import type { Manual } from '#model/manual.ts';
import { narrowest } from '#model/narrowest.ts';
import { placeOf } from '#model/place.ts';
import { AUDIENCE_LABEL, type Procedure } from '#model/procedure.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import type { Facts } from './facts.ts';
import { workName } from './entries.ts';
import { nearestMedia } from './nearest-media.ts';
import { hasAnchor, mediaPath, targetsOf } from './references.ts';
import type { RuleNotice } from './rule.ts';

/** What a rule about links works with. */
export interface Context {
  manual: Manual;
  facts: Facts;
}

/** Links of a body that lead nowhere: to procedures, anchors and files. */
export function brokenLinks(procedure: Procedure, context: Context): RuleNotice[] {
  return targetsOf(procedure, 'links').flatMap(({ reference, target }) => {
    const place = { file: procedure.source.file, line: reference.line, column: reference.column };
    if (target.kind === 'procedure') {
      return [
        ...procedureFault(procedure, target.id, context),
        ...anchorFault(context.manual.procedureById.get(target.id), target.anchor),
      ].map((fault) => ({ ...place, ...fault }));
    }
    if (target.kind === 'anchor') return anchorFault(procedure, target.anchor).map((fault) => ({ ...place, ...fault }));
    // The body parser has said what is wrong with addresses of any other kind.
    if (target.kind !== 'media' || context.facts.isAsset(mediaPath(procedure, target.path))) return [];
    const near = nearestMedia({ section: procedure.section, file: target.path }, context.manual.assets);
    const fix = `${suggestion(near && `../${near}`)}${FILE_ADVICE}`;
    return [{ ...place, message: `リンク先${quoted(reference.url)}がありません。`, fix }];
  });
}

const FILE_ADVICE =
  '課の files フォルダーにファイルを置き、「../files/名前」と書いてください。手順書へは「juki-002.mdx」のように書きます。';

/** Exits of steps (`next`) that lead nowhere. */
export function brokenExits(procedure: Procedure, context: Context): RuleNotice[] {
  const steps = context.facts.steps(procedure);
  const ids = new Set(steps.map(({ id }) => id));
  return steps.flatMap((step) => {
    const place = { file: procedure.source.file, line: step.line, column: step.column };
    return step.exits.flatMap(({ to }) => {
      if (to.kind === 'procedure')
        return procedureFault(procedure, to.id, context).map((fault) => ({ ...place, ...fault }));
      if (to.kind === 'end' || ids.has(to.id)) return [];
      return [{ ...place, ...exitFault(to.id, [...ids]) }];
    });
  });
}

function exitFault(id: string, ids: readonly string[]): Fault {
  const half = id.normalize('NFKC').toLowerCase();
  if (half !== id && ids.includes(half))
    return {
      message: `次の手順（next）${quoted(id)}が、この手順書にありません。`,
      fix: `半角の小文字で「${half}」と書いてください。`,
    };
  return {
    message: `次の手順（next）${quoted(id)}が、この手順書にありません。`,
    fix: `${ids.join('、')}、手順書の番号、「終了」のどれかを書いてください。`,
  };
}

/** Entries of `related` that name no procedure. */
export function brokenRelations(procedure: Procedure, context: Context): RuleNotice[] {
  const { source, related } = procedure;
  return related.flatMap((id, index) => {
    const place = Object.hasOwn(source.fields, `related.${index}`) ? `related.${index}` : 'related';
    return procedureFault(procedure, id, context).map((fault) => ({ ...placeOf(source, place), ...fault }));
  });
}

/** Risks, controls and mistakes that name a step or a risk that the procedure does not have. */
export function brokenParts({ body, source: { file } }: Procedure): RuleNotice[] {
  const uses = body?.components ?? [];
  const idsOf = (name: string) => new Set(uses.filter((use) => use.name === name).map((use) => attribute(use, 'id')));
  const [steps, risks] = [idsOf('Step'), idsOf('Risk')];
  return uses.flatMap((use) => {
    const { line, column } = use;
    const step = use.name === 'Step' ? undefined : attribute(use, 'step');
    const risk = use.name === 'Control' ? attribute(use, 'risk') : undefined;
    return [
      ...(step === undefined || steps.has(step) ? [] : [partFault('手順（step）', step, '手順の記号')]),
      ...(risk === undefined || risks.has(risk) ? [] : [partFault('リスク（risk）', risk, 'リスク番号')]),
    ].map((fault) => ({ file, line, column, ...fault }));
  });
}

type Fault = Pick<RuleNotice, 'message' | 'fix' | 'severity'>;

function partFault(what: string, id: string, kind: string): Fault {
  return {
    message: `${what}${quoted(id)}が、この手順書にありません。`,
    fix: `この手順書にある${kind}を書いてください。`,
  };
}

function anchorFault(procedure: Procedure | undefined, anchor: string | undefined): Fault[] {
  if (!procedure?.body || !anchor || hasAnchor(procedure.body, anchor)) return [];
  return [
    {
      message: `リンク先の見出しや手順（#${anchor.replace(/^(?:h|step)-/, '')}）が、手順書「${procedure.id}」にありません。`,
      fix: anchorAdvice(procedure.body, anchor),
    },
  ];
}

/** A word that is no 「s1」 could be a heading's: a step of that name is meant by its id on the page. */
function anchorAdvice(body: Body, anchor: string): string {
  const step = anchor.replace(/^h-/, 'step-');
  if (hasAnchor(body, step)) return `「#${step}」と書いてください。`;
  return '「#手順」のように見出しの言葉を書くか、「#s1」のように手順の記号を書いてください。';
}

function procedureFault(from: Procedure, id: string, { manual, facts }: Context): Fault[] {
  const to = manual.procedureById.get(id);
  const work = manual.workById.get(id);
  if (!to && work) {
    const fix = `業務${workName(work)}はありますが、手順書がありません。手順書を作るか、リンクや番号を消してください。`;
    return [{ message: `手順書${quoted(id)}がありません。`, fix }];
  }
  if (!to) {
    const advice = id.endsWith('.mdx')
      ? `「.mdx」を付けずに、「${id.slice(0, -'.mdx'.length)}」と書いてください。`
      : '「juki-002」のように、手順書の番号（ファイル名から「.mdx」を除いたもの）を書いてください。';
    return [{ message: `手順書${quoted(id)}がありません。`, fix: suggestion(facts.nearest(id, 'procedure')) + advice }];
  }
  // What cannot be read is shown to the fewest: who may read it once it is mended is not known.
  if (to.isBroken || from.isBroken) return [];
  const isHidden = narrowest(to.audience, from.audience) !== from.audience;
  const isOtherSection = to.audience === 'section' && to.section !== from.section;
  if (!isHidden && !isOtherSection) return [];
  return [
    {
      severity: 'warning',
      message: `手順書「${id}」は「${AUDIENCE_LABEL[to.audience]}」なので、この手順書の読者の一部には見えません。`,
      fix: 'リンクをやめて問い合わせ先を書くか、どちらかの公開区分（audience）を見直してください。',
    },
  ];
}
