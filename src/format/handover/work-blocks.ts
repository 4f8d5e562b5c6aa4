import { COVERAGE_STATE_LABEL, type CoverageStateName } from '#model/coverage-state.ts';
import { GAP_SUBJECT, type PackGap } from '#model/handover-gap.ts';
import type { HandoverPack, PackProcedure, PackWork } from '#model/handover-pack.ts';
import type { PaperBlock, PaperCell, PaperRun } from '#model/handover-paper.ts';
import { SUCCESSOR_STAGES } from '#model/successor-stage.ts';
import { GAP_LABEL } from './gap-label.ts';
import { heading, linesOf, note, procedureRun, quietTable, tableSection } from './paper-parts.ts';

/** 担任事務の一覧: every work once, with its procedures or the gap where there is none, and who else knows it. */
export function workBlocks({ works }: HandoverPack): PaperBlock[] {
  return [
    heading('担任事務の一覧', 'works'),
    { kind: 'paragraph', text: countWords(works) },
    quietTable(
      '担任事務',
      { 業務: 34, '時期・量': 16, '期限・根拠': 24, 業務手順書: 26 },
      {
        rows: works.map((work) => [nameCell(work), timeCell(work), deadlineCell(work), procedureCell(work)]),
        empty: '受け持つ業務はありません。',
      },
    ),
  ];
}

/** Where all are 主担当, as those of a section are, the role says nothing. */
function countWords(works: readonly PackWork[]): string {
  const own = works.filter(({ role }) => role === '主担当').length;
  return own === works.length ? `${own}件です。` : `主担当${own}件、副担当${works.length - own}件です。`;
}

function nameCell(work: PackWork): PaperCell {
  const { id, title, role, purpose, partner, capableCount } = work;
  return linesOf(
    { text: title, weight: 'strong', target: { kind: 'work', id } },
    `${id}　${role}`,
    purpose,
    partner && `${role === '主担当' ? '副担当' : '主担当'}：${partner}`,
    capableCount === undefined ? '' : `対応できる人：${capableCount}人`,
  );
}

function timeCell({ frequency, months, volume, hours }: PackWork): PaperCell {
  return linesOf(frequency, months, volume, hours === undefined ? '' : `年${hours.toLocaleString('ja-JP')}時間`);
}

function deadlineCell({ deadlines, legalBasis, approval }: PackWork): PaperCell {
  return linesOf(
    ...deadlines,
    legalBasis.length > 0 && `根拠：${legalBasis.join('、')}`,
    approval && `決裁：${approval}`,
  );
}

function procedureCell({ state, procedures, personalInfo, execution }: PackWork): PaperCell {
  const info = personalInfo && personalInfo !== 'なし' ? personalInfo : '';
  const runs = procedures.length === 0 ? [gapRun(state)] : procedures.flatMap(procedureRuns);
  return linesOf(...runs, info, execution === '直営' ? '' : execution);
}

function procedureRuns(procedure: PackProcedure): (PaperRun | string)[] {
  const { isOverdue, isReviewUnknown, review } = procedure;
  return [procedureRun(procedure), isOverdue || isReviewUnknown ? `見直し：${review}` : ''];
}

function gapRun(state: CoverageStateName): PaperRun {
  const text = COVERAGE_STATE_LABEL[state];
  if (state === 'exempt') return { text };
  return { text: state === 'drafting' ? `【${text}】` : `【手順書なし】${text}`, weight: 'strong' };
}

/** 足りないもの, one line for each kind with what it concerns. */
export function gapBlocks({ gaps }: HandoverPack): PaperBlock[] {
  const kinds = Map.groupBy(gaps, ({ kind }) => kind);
  return [
    ...tableSection('足りないもの', 'gaps', [
      { 種類: 30, '業務・業務手順書': 70 },
      {
        rows: Array.from(kinds, ([kind, each]) => [`${GAP_LABEL[kind]}（${each.length}件）`, gapLines(each)]),
        empty: 'この職の業務に、足りないものは見当たりません。',
      },
    ]),
    note(
      '業務一覧と業務手順書の記載から作りました。発令日までに埋められないものは、いつまでに誰が埋めるかを書き加えてください。',
    ),
  ];
}

/** Advice that is the same for all of a kind is given once. */
function gapLines(gaps: readonly PackGap[]): PaperRun[] {
  const [advice = '', ...others] = new Set(gaps.map(({ detail }) => detail));
  if (gaps.length < 2 || others.length > 0) return gaps.map(gapRunOf);
  return [...gaps.map((gap) => gapRunOf({ ...gap, detail: '' })), ...(advice ? [{ text: advice }] : [])];
}

function gapRunOf({ id, title, detail, kind }: PackGap): PaperRun {
  return { text: `${title}（${id}）${detail ? `　${detail}` : ''}`, target: { kind: GAP_SUBJECT[kind], id } };
}

/** 後任者の確認: four stages for each work, to be dated by hand. */
export function checklistBlocks({ works }: HandoverPack): PaperBlock[] {
  return [
    heading('後任者の確認', 'checklist'),
    note('済んだ日を書きます。「一人でできる」まで進んだら、業務一覧の「対応可能者数」を書き換えてください。'),
    quietTable(
      '後任者の確認',
      { 業務: 48, ...Object.fromEntries(SUCCESSOR_STAGES.map((stage) => [stage, 13])) },
      {
        rows: works.map(({ id, title, role }) => [`${title}（${id}、${role}）`, ...SUCCESSOR_STAGES.map(() => '')]),
        empty: '受け持つ業務はありません。',
      },
    ),
  ];
}
