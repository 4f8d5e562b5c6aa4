import { editionWords } from '#format/comparison-text.ts';
import { editionSummary } from '#model/edition-summary.ts';
import type { Edition } from '#model/history.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import { address } from '#model/address.ts';
import type { Cell, RichCell, TableView } from '../cell.ts';
import type { EditionPlace, ShownEdition, Versions } from '../versions.ts';

/** The words for what an edition is on the day of the build. */
export const EDITION_PLACE_LABEL: Readonly<Record<EditionPlace, string>> = {
  current: '現行',
  past: '旧版',
  coming: '施行予定',
  none: '施行なし',
};

/** 改正履歴 of a procedure, the newest edition first, for the page of `shown`. */
export function editionHistory(editions: readonly ShownEdition[], shown: number | undefined): TableView {
  const ordered = editions.toSorted((a, b) => b.edition.number - a.edition.number);
  return {
    caption: '改正履歴',
    empty: '版の番号が書かれていないため、改正履歴がありません。',
    columns: ['版', '改正日', '施行日', '改正の概要', '改正理由', '決裁文書番号', '新旧対照表'].map((heading) => ({
      heading,
      isWide: heading === '改正の概要',
    })),
    rows: ordered.map((each) => ({
      anchor: `edition-${each.edition.number}`,
      cells: [
        nameCell(each, shown),
        dayOf(amendedOn(each.edition)),
        each.edition.effectiveFrom?.iso ? wareki(each.edition.effectiveFrom.iso) : '',
        editionSummary(each.edition),
        each.edition.changes?.reason ?? '',
        each.edition.approval?.number ?? '',
        comparisonCell(each, editions),
      ],
    })),
  };
}

function nameCell(each: ShownEdition, shown: number | undefined): Cell {
  const { edition, place, procedure } = each;
  const text = `第${edition.number}版`;
  const label = EDITION_PLACE_LABEL[place];
  const draft = edition.isUncommitted ? ['未確定（まだ記録されていない変更があります）'] : [];
  if (edition.number === shown) return [text, label, { text: 'このページ', isStrong: true }, ...draft];
  return procedure
    ? [{ text, href: editionAddress(each) }, label, ...draft]
    : [text, label, each.problem ?? '本文は分かりません。'];
}

/** Where an edition is read: the one in force at the procedure's own address, all others at theirs. */
export function editionAddress({ edition, isMain }: Pick<ShownEdition, 'edition' | 'isMain'>): string {
  const { procedure, number } = edition;
  return isMain ? address.procedure(procedure) : address.edition(procedure, number);
}

/** Where a procedure is read, also one that is abolished; undefined where no text of it is known. */
export function procedureAddress(
  id: string,
  { manual, editionsById }: Pick<Versions, 'manual' | 'editionsById'>,
): string | undefined {
  const isThere = manual.procedureById.has(id) || editionsById.get(id)?.some(({ isMain }) => isMain);
  return isThere ? address.procedure(id) : undefined;
}

function comparisonCell(each: ShownEdition, editions: readonly ShownEdition[]): RichCell | string {
  const before = formerEdition(each, editions);
  if (!before || !each.procedure || !before.procedure) return '';
  const { procedure, number } = each.edition;
  return {
    text: `第${before.edition.number}版と比べる`,
    href: address.comparison(procedure, before.edition.number, number),
  };
}

/** The edition before this one that was, is or will be in force; undefined where there is none, or the past is not known. */
export function formerEdition({ edition }: ShownEdition, editions: readonly ShownEdition[]): ShownEdition | undefined {
  return editions.filter((other) => other.place !== 'none' && other.edition.number < edition.number).at(-1);
}

/** 改正日: the day of the approval; without one the day on which git first had the edition. */
function amendedOn({ approval, firstRevision }: Edition): IsoDate | undefined {
  return approval?.on.iso ?? firstRevision?.day;
}

function dayOf(day: IsoDate | undefined): string {
  return day === undefined ? '' : wareki(day);
}

/** What the table does not show, in sentences: what git does not tell, and editions from before it. */
export function historyNotes(editions: readonly ShownEdition[], unknown: string): string[] {
  const first = editions[0]?.edition.number ?? 1;
  const missing = first === 2 ? '第1版の' : `第1版から第${first - 1}版までの`;
  return [unknown, first > 1 ? `${missing}本文は、記録に残っていないため、表示できません。` : ''].filter(Boolean);
}

/** The name of an edition in a sentence: 第3版（令和8年4月1日施行）. */
export function editionName({ number, effectiveFrom }: Edition): string {
  return editionWords({ edition: number, effectiveFrom: effectiveFrom?.iso });
}
