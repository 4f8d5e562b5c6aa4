import { compareText } from '#model/finding.ts';
import type { Manual } from '#model/manual.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { Usage, User } from '#model/usage.ts';
import { VOCABULARY } from '#model/vocabulary.ts';
import { entryAnchor } from '#model/address.ts';
import type { Cell, RichCell, TableView } from '../cell.ts';
import { formFile } from '../form-file.ts';
import { byReading, lawCell, procedureCell, sectionCell, workCell } from '../links.ts';
import { jumpLinks, type JumpLink, kanaRow } from './jump-links.ts';

/** 法令一覧: laws in the order of their rank, with their abbreviations and where they are used. */
export function lawsTable(manual: Manual, { laws }: Usage): TableView {
  const sorted = manual.laws.toSorted(
    (a, b) =>
      rank(a.kind) - rank(b.kind) ||
      compareText(a.readings[0] ?? '', b.readings[0] ?? '') ||
      compareText(a.name, b.name),
  );
  return {
    caption: '法令一覧',
    empty: '法令が登録されていません。',
    columns: [
      { heading: '法令名', isWide: true },
      { heading: '略称' },
      { heading: '法令番号' },
      { heading: '種別' },
      { heading: '確認' },
      { heading: '使われている業務・手順書', isWide: true },
    ],
    jumps: jumpLinks(sorted, ({ kind, name }) => ({ label: kind || 'その他', anchor: entryAnchor(name) })),
    rows: sorted.map((law) => ({
      anchor: entryAnchor(law.name),
      cells: [
        law.name,
        [...law.abbreviations],
        law.number,
        law.kind,
        confirmation(law.isConfirmed, law.note),
        users(manual, laws.get(law.name)),
      ],
    })),
  };
}

function rank(kind: string): number {
  return VOCABULARY.lawKind.findIndex((each) => each === kind);
}

function confirmation(isConfirmed: boolean, note: string): Cell {
  const state: RichCell = isConfirmed ? { text: '確認済' } : { text: '要確認', mark: 'unclear' };
  return note === '' ? state : [state, note];
}

/** 様式一覧. */
export function formsTable(manual: Manual, { forms }: Usage): TableView {
  return {
    caption: '様式一覧',
    empty: '様式が登録されていません。',
    columns: [
      { heading: '様式番号', isShort: true },
      { heading: '様式名', isWide: true, isName: true },
      { heading: '所管課' },
      { heading: '根拠' },
      { heading: '記入者' },
      { heading: '保存期間' },
      { heading: 'ファイル' },
      { heading: '使われている業務・手順書', isWide: true },
    ],
    jumps: kanaJumps(manual.forms),
    rows: byReading(manual.forms).map((form) => ({
      anchor: entryAnchor(form.name),
      cells: [
        form.number,
        form.name,
        sectionCell(manual, form.section),
        form.basis ? lawCell(manual, form.basis) : '',
        form.filledBy,
        form.retention,
        formFile(manual, form) ?? '',
        users(manual, forms.get(form.name)),
      ],
    })),
  };
}

/** システム一覧. */
export function systemsTable(manual: Manual, { systems }: Usage): TableView {
  return {
    caption: 'システム一覧',
    empty: 'システムが登録されていません。',
    columns: [
      { heading: 'システム名', isWide: true },
      { heading: '所管課' },
      { heading: 'ネットワーク' },
      { heading: '停止時の扱い', isWide: true },
      { heading: '使われている業務・手順書', isWide: true },
    ],
    jumps: kanaJumps(manual.systems),
    rows: byReading(manual.systems).map((system) => ({
      anchor: entryAnchor(system.name),
      cells: [
        system.name,
        sectionCell(manual, system.section),
        system.network,
        system.whenDown,
        users(manual, systems.get(system.name)),
      ],
    })),
  };
}

/** 用語一覧: words with readings, meanings, equal terms and what citizens' words are called in writing. */
export function termsTable(manual: Manual, { terms }: Usage): TableView {
  return {
    caption: '用語一覧',
    empty: '用語が登録されていません。',
    columns: [
      { heading: '用語' },
      { heading: 'よみ' },
      { heading: '意味', isWide: true },
      { heading: '同じ意味の言葉' },
      { heading: '手順書での言い方' },
      { heading: '使われている手順書' },
    ],
    jumps: kanaJumps(manual.terms.map(({ reading, word: name }) => ({ reading, name }))),
    rows: byReading(manual.terms).map((term) => ({
      anchor: entryAnchor(term.word),
      cells: [
        term.word,
        term.reading,
        term.meaning,
        term.synonyms.join('、'),
        term.written.join('、'),
        users(manual, terms.get(term.word)),
      ],
    })),
  };
}

function kanaJumps(entries: readonly { reading: string; name: string }[]): readonly JumpLink[] {
  return jumpLinks(byReading(entries), ({ reading, name }) => ({ label: kanaRow(reading), anchor: entryAnchor(name) }));
}

function users(manual: Manual, list: readonly User[] = []): Cell {
  const listed = new Set(list.filter(({ kind }) => kind === 'procedure').map(({ id }) => id));
  return list.flatMap(({ kind, id }) => {
    const procedure = kind === 'procedure' ? manual.procedureById.get(id) : undefined;
    if (procedure) return [procedureCell(procedure)];
    const work = manual.workById.get(id);
    return work && !isSaidByProcedure(work, listed, manual) ? [workCell(work)] : [];
  });
}

/** A work that has its title from a procedure of the same list would stand there twice. */
function isSaidByProcedure({ id, title }: WorkItem, listed: ReadonlySet<string>, manual: Manual): boolean {
  return (manual.proceduresByWork.get(id) ?? []).some((each) => each.title === title && listed.has(each.id));
}
