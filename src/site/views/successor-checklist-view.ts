import type { WorkRole } from '#model/handover-pack.ts';
import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { type Post, postLabel } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';
import { sheetHead } from '../print-head.ts';
import { workStateCell } from '../state-mark.ts';
import { address } from '#model/address.ts';
import type { RichCell } from '../cell.ts';
import { procedureCell, workCell } from '../links.ts';
import type { PostDuties } from '#report/post-duties.ts';

/** A work of the checklist, and what there is to learn it by. */
export interface ChecklistWork {
  id: string;
  title: string;
  role: WorkRole;
  work: RichCell;
  /** Its procedures; where there is none, the words that say so. */
  procedures: readonly RichCell[];
  sheets: readonly RichCell[];
}

/** All that the successor's checklist of a post shows. */
export interface SuccessorChecklistView {
  id: string;
  label: string;
  works: readonly ChecklistWork[];
  /** The inventories whose 対応可能者数 the result is for. */
  inventories: readonly string[];
  /** Who signs the printed list, in order. */
  signatures: readonly string[];
  printHead: string;
}

/** The checklist of a post: every 現行 work of it once, those that it answers for first (後任者チェックリスト). */
export function successorChecklistView(
  post: Post,
  { manual, duties, asOf }: { manual: Manual; duties: PostDuties; asOf: IsoDate },
): SuccessorChecklistView {
  const owned = duties.owned.get(post.id) ?? [];
  const deputised = (duties.deputised.get(post.id) ?? []).filter((work) => !owned.includes(work));
  const label = postLabel(post, manual.sectionById);
  const { organisation, sample: isSample } = manual.settings;
  return {
    id: post.id,
    label,
    works: [
      ...owned.map((work) => checklistWork(work, '主担当', { manual, asOf })),
      ...deputised.map((work) => checklistWork(work, '副担当', { manual, asOf })),
    ],
    inventories: [...new Set([...owned, ...deputised].map(({ source }) => source.file))],
    signatures: manual.settings.handover.signatures,
    printHead: sheetHead({ organisation, isSample }, '引継ぎチェックリスト', label),
  };
}

function checklistWork(
  work: WorkItem,
  role: WorkRole,
  { manual, asOf }: { manual: Manual; asOf: IsoDate },
): ChecklistWork {
  const procedures = manual.proceduresByWork.get(work.id) ?? [];
  const state = workStateCell(work, manual, asOf);
  const missing: RichCell = { ...state, text: `手順書：${state.text}` };
  return {
    id: work.id,
    title: work.title,
    role,
    work: workCell(work),
    procedures: procedures.length > 0 ? procedures.map(procedureLink) : [missing],
    sheets: procedures
      .filter(({ isBroken }) => !isBroken)
      .map(({ id, title, section }) => ({
        text: 'OJTシート',
        aloud: `（${title}）`,
        href: address.ojtSheet(section, id),
      })),
  };
}

function procedureLink(procedure: Procedure): RichCell {
  const cell = procedureCell(procedure);
  return { ...cell, text: `手順書：${cell.text}` };
}
