import { contentPath } from '#model/content-path.ts';
import { hasUnreadWork, unreadSections } from './entries.ts';
import type { ComponentUse } from '#model/body.ts';
import { placeOf, type Place } from '#model/place.ts';
import { saysNothing } from '#model/says-nothing.ts';
import { splitNames } from '#model/split-names.ts';
import { attribute } from '#model/step.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import type { Context } from './broken-links.ts';
import { nearestMedia } from './nearest-media.ts';
import type { RuleNotice } from './rule.ts';
import { unregistered } from './unregistered.ts';
import { firstMend } from './first-mend.ts';

/** Systems and terms that a body or the inventory names and that their registers do not have. */
export function brokenNames(context: Context): RuleNotice[] {
  const { procedures, works } = context.manual;
  const inBodies = procedures.flatMap(({ body, source: { file } }) =>
    (body?.components ?? []).flatMap((use) =>
      namesIn(use).map((named) => ({ ...named, file, line: use.line, column: use.column })),
    ),
  );
  const inWorks = works.flatMap(({ systems, source }) =>
    systems.map((name): Named & Place => ({ name, kind: 'system', ...placeOf(source, 'systems') })),
  );
  const all = [...inBodies, ...inWorks];
  return (['system', 'term'] as const).flatMap((kind) => {
    const written = all.filter((each) => each.kind === kind && !(kind === 'system' && saysNothing(each.name)));
    return unregistered(kind, written, context).map((notice) => ({ ...notice, severity: 'warning' as const }));
  });
}

/** Works, procedures and files that a register names and that do not exist. */
export function brokenRegisters({ manual, facts }: Context): RuleNotice[] {
  const isSomeUnread = unreadSections(manual, 'inventory.csv').size > 0;
  const isWork = (id: string) => isSomeUnread || manual.workById.has(id);
  const workFault = (place: Place, id: string, what: string): RuleNotice => {
    if (hasUnreadWork(manual))
      return { ...place, message: `${what}${quoted(id)}がありません。`, fix: firstMend('業務一覧（inventory.csv）') };
    return unknown(place, `${what}${quoted(id)}`, facts.nearest(id, 'work'));
  };
  return [
    ...manual.measures.flatMap(({ works, procedures, source }) => [
      ...works.filter((id) => !isWork(id)).map((id) => workFault(placeOf(source, 'works'), id, '業務')),
      ...procedures
        .filter((id) => !manual.procedureById.has(id))
        .map((id) => unknown(placeOf(source, 'procedures'), `手順書${quoted(id)}`, facts.nearest(id, 'procedure'))),
    ]),
    ...manual.dictionary.branches.flatMap(({ choices, source }) =>
      choices
        .flatMap(({ to }) => to)
        .filter((id) => !isWork(id) && !manual.procedureById.has(id))
        .map((id) => workFault(placeOf(source, 'choices'), id, '手順書・業務')),
    ),
    ...formsWithoutFile({ manual, facts }),
  ];
}

function formsWithoutFile({ manual, facts }: Context): RuleNotice[] {
  return manual.forms
    .filter(({ file, section }) => file !== '' && !facts.isAsset(contentPath.media(section, file)))
    .map(({ file, section, source }) => ({
      ...placeOf(source, 'file'),
      message: `様式のファイル${quoted(file)}がありません。`,
      fix: `${suggestion(nearestMedia({ section, file }, manual.assets))}所管課の files フォルダーにファイルを置き、「files/名前」と書いてください。`,
    }));
}

function unknown(place: Place, what: string, near: string | undefined): RuleNotice {
  return { ...place, message: `${what}がありません。`, fix: `${suggestion(near)}あるものの記号を書いてください。` };
}

type Named = { name: string; kind: 'system' | 'term' };

function namesIn(use: ComponentUse): Named[] {
  if (use.name === 'Term') return [{ name: attribute(use, 'word') ?? '', kind: 'term' }];
  if (use.name === 'System') return [{ name: attribute(use, 'name') ?? '', kind: 'system' }];
  if (use.name !== 'Step') return [];
  return splitNames(attribute(use, 'system')).map((name) => ({ name, kind: 'system' }));
}
