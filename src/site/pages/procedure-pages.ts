import { groupBy } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { derivedPage, type KeyedPage, type PageHead, type PageProps } from '../page.ts';
import { asOf, chrome, findings, manual, versions } from '../site.ts';
import { lastOfAbolished, type ShownEdition } from '../versions.ts';
import { address } from '#model/address.ts';
import { editionAddress, EDITION_PLACE_LABEL } from '../views/edition-history.ts';
import { type ProcedureView, procedureView } from '../views/procedure-view.ts';

type ProcedurePage = KeyedPage<PageProps<ProcedureView>>;

const findingsByFile = groupBy(findings, (finding) => [finding.file]);
const naming = groupBy(manual.procedures, ({ related }) => related);

/** The page of every procedure, with the edition that is in force, and of every one that is abolished, with its last. */
export function* procedurePages(): Iterable<ProcedurePage> {
  yield* manual.procedures.values().map((procedure) => {
    const shown = versions.editionsById.get(procedure.id)?.find((each) => each.procedure === procedure);
    return ownPage(procedure, shown);
  });
  for (const shown of lastOfAbolished(versions)) yield ownPage(shown.procedure, shown);
}

/** A page at a permanent address for every edition whose text is known and that is not the one in force. */
export const editionPages = (): Iterable<ProcedurePage> =>
  [...versions.editionsById.values()].flat().flatMap((shown) => {
    const { procedure, edition } = shown;
    if (!procedure || shown.isMain) return [];
    return [{ ...pageOf(procedure, shown), params: { id: procedure.id, number: String(edition.number) } }];
  });

function ownPage(procedure: Procedure, shown: ShownEdition | undefined): ProcedurePage {
  return { ...pageOf(procedure, shown), params: { id: procedure.id } };
}

function pageOf(procedure: Procedure, shown: ShownEdition | undefined): ProcedurePage {
  const faults = (findingsByFile.get(procedure.source.file) ?? []).filter(({ severity }) => severity === 'error');
  const isMain = manual.procedureById.get(procedure.id) === procedure;
  const view = procedureView(procedure, {
    manual,
    asOf,
    naming: naming.get(procedure.id) ?? [],
    faults: faults.map(({ message, fix, line }) => ({ message, fix, line })),
    editions: versions.editionsById.get(procedure.id) ?? [],
    shown,
    isRestored: isMain && versions.restored.has(procedure.id),
  });
  // The steps are half of a view, and the digest of the text, which is in it, says what they are.
  const basis = { ...view, steps: [] };
  return derivedPage({}, { chrome, head: headOf(procedure, shown), basis }, () => view);
}

function headOf(procedure: Procedure, shown: ShownEdition | undefined): PageHead {
  const section = {
    label: manual.sectionById.get(procedure.section)?.name ?? procedure.section,
    href: address.section(procedure.section),
  };
  const trail = [{ label: 'ホーム', href: address.home }, section];
  const head = { title: procedure.title, path: address.procedure(procedure.id), description: procedure.summary, trail };
  if (shown?.isMain && shown.isAbolished)
    return { ...head, trailTitle: `${procedure.title}（廃止）`, titleKind: '廃止' };
  if (!shown || shown.isMain) return head;
  const above = { label: manual.procedureById.get(procedure.id)?.title ?? procedure.title, href: head.path };
  return {
    ...head,
    trailTitle: `第${shown.edition.number}版（${EDITION_PLACE_LABEL[shown.place]}）`,
    titleKind: `${EDITION_PLACE_LABEL[shown.place]} 第${shown.edition.number}版`,
    path: editionAddress(shown),
    trail: [...trail, above],
  };
}
