import { askedPosts } from '#model/asked-posts.ts';
import { coverageState, noProcedureWords } from '#model/coverage-state.ts';
import { deadlineLine } from '#model/deadline-line.ts';
import type { IsoDate } from '#model/iso-date.ts';
import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { minutesLabel } from '#model/minutes-label.ts';
import { monthsLabel } from '#model/months.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Staffing } from '#model/post-holders.ts';
import { isActive, volumeLabel, type WorkItem, yearlyHours } from '#model/work-item.ts';
import type { Cell, RichCell } from '../cell.ts';
import { contactCell, formCell, lawCell, postCell, procedureCell, sectionCell, systemCell } from '../links.ts';
import { workStateCell } from '../state-mark.ts';

/** A labelled fact about a work or a procedure. */
export interface LabelledFact {
  label: string;
  value: Cell;
}

/** All that the page of a work shows. */
export interface WorkView {
  state: RichCell;
  purpose: string;
  procedures: readonly RichCell[];
  /** Why there is none, where there is none. */
  missing: string;
  /** Where there is none, the last text of those that were abolished. */
  abolished: readonly RichCell[];
  /** Whom to ask where there is no procedure. */
  askFirst: readonly (RichCell | string)[];
  groups: readonly { heading: string; facts: readonly LabelledFact[] }[];
  file: string;
  line: number;
}

interface WorkSurroundings {
  manual: Manual;
  asOf: IsoDate;
  staffing: Staffing;
  /** The last texts of the work's procedures that were abolished. */
  abolished: readonly Procedure[];
}

/** The page of a work: its facts, its procedure, and whom to ask where it has none; nobody is sent to a vacant post. */
export function workView(work: WorkItem, { manual, asOf, staffing, abolished }: WorkSurroundings): WorkView {
  const procedures = manual.proceduresByWork.get(work.id) ?? [];
  return {
    state: workStateCell(work, manual, asOf),
    purpose: work.purpose,
    procedures: procedures.map(procedureCell),
    missing: procedures.length > 0 ? '' : missingWords(work, manual, asOf),
    abolished: procedures.length > 0 ? [] : abolished.map(procedureCell),
    askFirst: askedPosts(work, manual, staffing).map(({ id }) => contactCell(manual, id)),
    groups: workFacts(manual, work),
    file: work.source.file,
    line: work.source.line,
  };
}

/** Of a work that is not 現行 the state says enough: it may need no procedure yet, or none any more. */
function missingWords(work: WorkItem, manual: Manual, asOf: IsoDate): string {
  if (!isActive(work)) return `この業務は、業務一覧の状態が「${work.status}」です。手順書はありません。`;
  const words = noProcedureWords(coverageState(work, manual, asOf));
  return `この業務の${words}${work.exemptReason && `理由：${work.exemptReason}`}`;
}

/** The facts of a work in the groups that its own page and its procedures' pages show. */
function workFacts(manual: Manual, work: WorkItem): WorkView['groups'] {
  return [
    { heading: 'いつ・だれが・どのくらい', facts: timeFacts(manual, work) },
    { heading: '根拠と期限', facts: lawFacts(manual, work) },
    { heading: '使うもの', facts: thingFacts(manual, work) },
    { heading: 'リスクと備え', facts: riskFacts(work) },
  ];
}

function timeFacts(manual: Manual, work: WorkItem): LabelledFact[] {
  const hours = yearlyHours(work);
  return [
    { label: '状態', value: work.status },
    { label: '課', value: sectionCell(manual, work.section) },
    { label: '係・担当', value: work.unit },
    { label: '業務区分', value: work.kind ?? '' },
    { label: '頻度', value: work.frequency ?? '' },
    { label: '実施時期', value: monthsLabel(work.months) },
    { label: '繁忙月', value: monthsLabel(work.peakMonths) },
    { label: '年間件数', value: volumeLabel(work) },
    { label: '1件当たり', value: work.minutesPerCase === undefined ? '' : minutesLabel(work.minutesPerCase) },
    { label: '年間時間', value: hours !== undefined ? `${hours.toLocaleString('ja-JP')}時間` : '' },
    { label: '主担当', value: postCell(manual, work.owner) },
    { label: '副担当', value: postCell(manual, work.deputy) },
    { label: '対応可能者数', value: work.capableCount === undefined ? '' : `${work.capableCount}人` },
    { label: '難易度', value: work.difficulty === undefined ? '' : `${work.difficulty}（1 定型〜5 高度な判断）` },
    { label: '習熟に要する期間', value: work.proficiency ?? '' },
    { label: '必要な資格・職種', value: work.qualification },
    { label: '直近の引継日', value: work.lastHandover ? wareki(work.lastHandover) : '' },
  ];
}

function lawFacts(manual: Manual, work: WorkItem): LabelledFact[] {
  return [
    { label: '根拠法令等', value: work.legalBasis.map((citation) => lawCell(manual, citation)) },
    { label: '事務の性質', value: work.legalNature ?? '' },
    {
      label: '期限',
      value: work.deadlines.map(deadlineLine),
    },
    { label: '標準処理期間', value: work.standardDays },
    { label: '決裁区分', value: work.approval ?? '' },
    { label: '保存期間', value: work.retention ?? '' },
  ];
}

function thingFacts(manual: Manual, work: WorkItem): LabelledFact[] {
  return [
    { label: '様式・帳票', value: work.forms.map((name) => formCell(manual, name)) },
    { label: '使用システム', value: work.systems.map((name) => systemCell(manual, name)) },
    { label: '台帳・帳簿', value: [...work.ledgers] },
    { label: '利用ネットワーク', value: [...work.network] },
    { label: '執行形態', value: work.execution ?? '' },
  ];
}

function riskFacts(work: WorkItem): LabelledFact[] {
  return [
    { label: 'リスク評価', value: work.risk ?? '' },
    { label: '個人情報', value: work.personalInfo ?? '' },
    { label: '公金等の取扱い', value: [...work.money] },
    { label: '非常時優先業務', value: work.continuity ?? '' },
    { label: '業務開始目標時間', value: work.startTarget ?? '' },
    { label: '作成不要の理由', value: work.exemptReason },
    { label: '改善の余地', value: work.improvement },
  ];
}
