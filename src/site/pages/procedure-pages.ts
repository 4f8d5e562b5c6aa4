import { address } from '../address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, findings, manual } from '../site.ts';
import { type ProcedureView, procedureView } from '../views/procedure-view.ts';
import { groupBy } from '#model/manual.ts';

/** The page of every procedure. */
export const procedurePages: readonly KeyedPage<PageProps<ProcedureView>>[] = pagesOf();

function pagesOf(): KeyedPage<PageProps<ProcedureView>>[] {
  const findingsByFile = groupBy(findings, (finding) => [finding.file]);
  const naming = groupBy(manual.procedures, ({ related }) => related);
  return manual.procedures.map((procedure) => {
    const faults = (findingsByFile.get(procedure.source.file) ?? []).filter(({ severity }) => severity === 'error');
    const shown = faults.map(({ message, fix, line }) => ({ message, fix, line }));
    return keyedPage<ProcedureView>(
      { id: procedure.id },
      {
        chrome,
        head: {
          title: procedure.title,
          path: address.procedure(procedure.id),
          description: procedure.summary,
          trail: [
            { label: 'ホーム', href: address.home },
            {
              label: manual.sectionById.get(procedure.section)?.name ?? procedure.section,
              href: address.section(procedure.section),
            },
          ],
        },
        view: procedureView(procedure, { manual, asOf, naming: naming.get(procedure.id) ?? [], faults: shown }),
      },
    );
  });
}
