import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Section } from '#model/section.ts';
import { attribute } from '#model/step.ts';
import { isActive, type WorkItem } from '#model/work-item.ts';
import { HANDS_OFF, hostedWorks, HOSTING_PROGRAMMES } from '#report/hosted-works.ts';
import type { RichCell, TableView } from '../cell.ts';
import { sheetHead } from '../print-head.ts';
import { procedureCell, systemCell, workCell } from '../links.ts';
import { contactsTable } from './contacts-table.ts';
import { hostingProgrammeView, type HostingProgrammeView } from './hosting-programme-view.ts';
import { procedureReferences } from './procedure-references.ts';

/** All that the 受入カード of a section shows. */
export interface HostingCardView {
  section: Pick<Section, 'id' | 'name' | 'summary'>;
  programmes: readonly HostingProgrammeView[];
  handsOff: TableView;
  reading: readonly RichCell[];
  terms: readonly { cell: RichCell; meaning: string }[];
  ledgers: readonly { name: string; place: string }[];
  contacts: TableView;
  printHead: string;
}

/** The card by which a section takes visitors in: what they do, what they do not touch, what to read, whom to ask. */
export function hostingCardView(section: Section, manual: Manual): HostingCardView {
  const works = (manual.worksBySection.get(section.id) ?? []).filter(isActive);
  const { organisation, sample: isSample } = manual.settings;
  const hosted = [...new Set(HOSTING_PROGRAMMES.flatMap((each) => hostedWorks(works, each, manual.settings).hosted))];
  const procedures = [...new Set(hosted.flatMap(({ id }) => manual.proceduresByWork.get(id) ?? []))];
  const terms = termsOf(manual, procedures);
  const ledgers = ledgersOf(procedures);
  const orientation = [
    '職と内線、席の案内',
    terms.length > 0 ? `覚える言葉${terms.length}語` : '',
    ledgers.length > 0 ? `台帳の置き場所${ledgers.length}か所` : '',
    '触れない業務と情報の説明、秘密を守ることの確認',
  ].filter(Boolean);
  return {
    section: { id: section.id, name: section.name, summary: section.summary },
    programmes: HOSTING_PROGRAMMES.map((each) => hostingProgrammeView(manual, works, { programme: each, orientation })),
    handsOff: handsOffTable(manual, section.name, works),
    reading: procedures.map(procedureCell),
    terms,
    ledgers,
    contacts: contactsTable(manual, section, hosted),
    printHead: sheetHead({ organisation, isSample }, '受入カード', section.name),
  };
}

function handsOffTable(manual: Manual, name: string, works: readonly WorkItem[]): TableView {
  const systems = [...new Set(works.flatMap((work) => work.systems))].filter((system) =>
    manual.systemByName.get(system)?.network.includes('マイナンバー利用事務系'),
  );
  const reasons = HANDS_OFF.map((reason) => ({ reason, found: works.filter((work) => reason.applies(work)) }));
  const rows = reasons
    .filter(({ found }) => found.length > 0)
    .map(({ reason, found }) => ({ cells: [reason.name, reason.rule, found.map(workCell)] }));
  const systemRow = {
    cells: [
      'マイナンバー利用事務系のシステム',
      '画面に触れさせません。',
      systems.map((each) => systemCell(manual, each)),
    ],
  };
  return {
    caption: `${name}で触れない業務と情報`,
    empty: '業務一覧から分かる、触れてはならない業務はありません。秘密を守ることは、ほかの業務でも同じです。',
    columns: [{ heading: '理由' }, { heading: 'どうするか' }, { heading: '当たるもの', isWide: true }],
    rows: systems.length > 0 ? [...rows, systemRow] : rows,
  };
}

function termsOf(manual: Manual, procedures: readonly Procedure[]): HostingCardView['terms'] {
  const references = procedures.flatMap((each) => Object.entries(procedureReferences(manual, each).terms));
  return Array.from(new Map(references).values(), ({ cell, facts }) => ({
    cell,
    meaning: facts.find(({ label }) => label === '意味')?.value ?? '',
  }));
}

/** Ledgers only: where keys, seals and vouchers are kept is nothing for a visitor's card. */
function ledgersOf(procedures: readonly Procedure[]): HostingCardView['ledgers'] {
  const uses = procedures.flatMap(({ body }) => body?.components ?? []).filter(({ name }) => name === 'Ledger');
  return uses.map((use) => ({ name: attribute(use, 'name') ?? '', place: attribute(use, 'place') ?? '' }));
}
