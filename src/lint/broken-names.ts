import { isUnread, unreadSections } from './entries.ts';
import type { ComponentUse } from '#model/body.ts';
import { placeOf, type Place } from '#model/place.ts';
import { saysNothing } from '#model/says-nothing.ts';
import { splitNames } from '#model/split-names.ts';
import { attribute } from '#model/step.ts';
import type { Context } from './broken-links.ts';
import type { NameKind } from './facts.ts';
import type { RuleNotice } from './rule.ts';
import { orAdvice, quoted } from './wording.ts';

/** Systems and terms that a body or the inventory names and that their registers do not have. */
export function brokenNames(context: Context): RuleNotice[] {
  const { manual } = context;
  return [
    ...manual.procedures.flatMap(({ body, source }) =>
      (body?.components ?? []).flatMap((use) =>
        namesIn(use)
          .filter(({ name, kind }) => !isKnown(name, kind, context))
          .map(({ name, kind }) => ({
            file: source.file,
            line: use.line,
            column: use.column,
            ...fault(name, kind, context),
          })),
      ),
    ),
    ...manual.works.flatMap(({ systems, source }) =>
      systems
        .filter((name) => !isKnown(name, 'system', context))
        .map((name) => ({ ...placeOf(source, 'systems'), ...fault(name, 'system', context) })),
    ),
  ];
}

/** Works, procedures and files that a register names and that do not exist. */
export function brokenRegisters({ manual, facts }: Context): RuleNotice[] {
  const isSomeUnread = unreadSections(manual, 'inventory.csv').size > 0;
  const isWork = (id: string) => isSomeUnread || manual.workById.has(id);
  return [
    ...manual.measures.flatMap(({ works, procedures, source }) => [
      ...works
        .filter((id) => !isWork(id))
        .map((id) => unknown(placeOf(source, 'works'), `業務${quoted(id)}`, facts.nearest(id, 'work'))),
      ...procedures
        .filter((id) => !manual.procedureById.has(id))
        .map((id) => unknown(placeOf(source, 'procedures'), `手順書${quoted(id)}`, facts.nearest(id, 'procedure'))),
    ]),
    ...manual.dictionary.branches.flatMap(({ choices, source }) =>
      choices
        .flatMap(({ to }) => to)
        .filter((id) => !isWork(id) && !manual.procedureById.has(id))
        .map((id) => unknown(placeOf(source, 'choices'), `手順書・業務${quoted(id)}`, facts.nearest(id, 'work'))),
    ),
    ...manual.forms
      .filter(({ file, section }) => file !== '' && !facts.isAsset(`sections/${section}/${file}`))
      .map(({ file, source }) => ({
        ...placeOf(source, 'file'),
        message: `様式のファイル${quoted(file)}がありません。`,
        fix: '所管課の files フォルダーにファイルを置き、「files/名前」と書いてください。',
      })),
  ];
}

function unknown(place: Place, what: string, near: string | undefined): RuleNotice {
  return { ...place, message: `${what}がありません。`, fix: orAdvice(near, 'あるものの記号を書いてください。') };
}

type Named = { name: string; kind: 'system' | 'term' };

function namesIn(use: ComponentUse): Named[] {
  if (use.name === 'Term') return [{ name: attribute(use, 'word') ?? '', kind: 'term' }];
  if (use.name === 'System') return [{ name: attribute(use, 'name') ?? '', kind: 'system' }];
  if (use.name !== 'Step') return [];
  return splitNames(attribute(use, 'system')).map((name) => ({ name, kind: 'system' }));
}

function isKnown(name: string, kind: Named['kind'], { manual }: Context): boolean {
  if (kind === 'term') return manual.termByWord.has(name) || isUnread('terms', manual);
  return saysNothing(name) || manual.systemByName.has(name) || isUnread('systems', manual);
}

const REGISTER: Readonly<Record<Named['kind'], readonly [string, string]>> = {
  system: ['システム', 'システム一覧（registers/systems.csv）'],
  term: ['用語', '用語一覧（registers/terms.csv）'],
};

function fault(name: string, kind: NameKind & Named['kind'], { facts }: Context) {
  const [what, register] = REGISTER[kind];
  return {
    severity: 'warning' as const,
    message: `${what}${quoted(name)}が、${register}にありません。`,
    fix: orAdvice(facts.nearest(name, kind), '一覧にある名称を書くか、一覧に行を加えてください。'),
  };
}
