import type { AbsencePack, ReorganisationPack, SectionPack } from '#model/handover-variants.ts';
import type { PaperBlock } from '#model/handover-paper.ts';
import { wareki } from '#model/iso-date.ts';
import { dayLabel, deadlineRun, heading, note, quietTable, tableSection } from './paper-parts.ts';

/** 不在の間に代わる職, and the deadlines that end in the absence. */
export function absenceBlocks({ standIns, absenceDeadlines, orderedOn, until }: AbsencePack): PaperBlock[] {
  const period = `${wareki(orderedOn)}から${wareki(until)}まで`;
  return [
    heading('不在の間に代わる職', 'stand-ins'),
    { kind: 'paragraph', text: `不在の期間は、${period}です。` },
    quietTable(
      '不在の間に代わる職',
      { 業務: 36, 不在になる役割: 12, 代わる職: 28, 気を付けること: 24 },
      {
        rows: standIns.map(({ work, title, role, standIn, problem }) => [
          { text: `${title}（${work}）`, target: { kind: 'work', id: work } },
          role,
          standIn || '（未定）',
          problem === '' ? '' : { text: problem, weight: 'strong' },
        ]),
        empty: '受け持つ業務はありません。',
      },
    ),
    note('代わる職は、業務一覧の主担当と副担当から求めました。代わりに決裁する人は、所属長が決めてください。'),
    ...tableSection('不在の間に来る期限', 'absence-deadlines', [
      { 日: 26, 期限: 74 },
      {
        rows: absenceDeadlines.map((entry) => [entry.day ? dayLabel(entry.day) : '', deadlineRun(entry, '')]),
        empty: '日の決まった期限はありません。',
      },
    ]),
  ];
}

/** Who answers for the works in the section that they move to: to be decided and written by hand. */
export function reorganisationBlocks({ holders, to }: ReorganisationPack): PaperBlock[] {
  return [
    ...tableSection(`${to}で決めること`, 'new-posts', [
      { 業務: 40, '今の主担当・副担当': 24, 移管先の主担当: 18, 移管先の副担当: 18 },
      {
        rows: holders.map(({ work, title, owner, deputy }) => [
          { text: `${title}（${work}）`, target: { kind: 'work', id: work } },
          [`主担当：${owner || 'なし'}`, `副担当：${deputy || 'なし'}`],
          '',
          '',
        ]),
        empty: '移す業務はありません。',
      },
    ]),
    note(
      '決まったら、業務一覧の行と業務手順書を移管先の課のフォルダーへ移し、主担当と副担当を書き換えます。業務IDと手順書の番号は変えません。',
    ),
  ];
}

/** What a head of section has to know: posts and their load, 属人化, high risks, reviews to come. */
export function sectionBlocks(pack: SectionPack): PaperBlock[] {
  return [...loadBlocks(pack), ...atRiskBlocks(pack)];
}

function loadBlocks({ posts, dependence }: SectionPack): PaperBlock[] {
  return [
    ...tableSection('職と業務量', 'posts', [
      { 職: 36, 主担当: 12, 副担当: 12, 年間時間: 14, 手順書なし: 14, 配置: 12 },
      {
        rows: posts.map((post) => [
          post.name,
          `${post.ownerCount}件`,
          `${post.deputyCount}件`,
          post.hours === null ? '記載なし' : `${post.hours.toLocaleString('ja-JP')}時間`,
          `${post.withoutProcedure}件`,
          post.holders,
        ]),
        empty: '職の登録がありません。',
      },
    ]),
    ...tableSection('属人化のおそれ', 'dependence', [
      { 理由: 28, '業務・職': 32, 内容: 40 },
      {
        rows: dependence.map(({ reason, label, detail }) => [reason, label, detail]),
        empty: '属人化のおそれは見当たりません。',
      },
    ]),
  ];
}

function atRiskBlocks({ highRisk, reviews }: SectionPack): PaperBlock[] {
  return [
    ...tableSection('誤りの影響が大きい業務', 'high-risk', [
      { 業務: 44, 理由: 36, 手順書の状況: 20 },
      {
        rows: highRisk.map(({ id, title, why, state }) => [
          { text: `${title}（${id}）`, target: { kind: 'work', id } },
          why,
          state,
        ]),
        empty: 'リスク評価が高い業務、公金や特定個人情報を扱う業務はありません。',
      },
    ]),
    ...tableSection('3か月以内に来る見直し', 'reviews', [
      { 業務手順書: 54, 期限: 26, 状況: 20 },
      {
        rows: reviews.map(({ id, title, dueOn, state }) => [
          { text: `${title}（${id}）`, target: { kind: 'procedure', id } },
          dueOn === undefined ? '（見直し日が分かりません）' : wareki(dueOn),
          state,
        ]),
        empty: '3か月以内に期限の来る見直しはありません。',
      },
    ]),
  ];
}
