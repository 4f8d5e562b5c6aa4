import { isChangedSinceReview } from '#model/coverage-state.ts';
import { perKey } from '#model/per-key.ts';
import { AUDIENCE_LABEL, type Procedure } from '#model/procedure.ts';
import { REVIEW_STATE_LABEL, reviewState } from '#model/review-state.ts';
import { postName, proceduresInOrder, sectionName, workNames } from './names.ts';
import type { Report } from './report.ts';
import { type ColumnOf, tableOf } from './table-of.ts';
import { unreadNotes } from './unread.ts';

/** 業務手順書一覧: every procedure with its edition, posts, approval and review. */
export const proceduresReport: Report = {
  name: 'procedures',
  title: '業務手順書一覧',
  reading: 'ぎょうむてじゅんしょいちらん',
  description: '全ての業務手順書の版、施行日、主管の職、決裁、見直し状況を示します。',
  readers: '監査担当、職員課、所属長',
  table(manual, asOf) {
    const review = perKey((procedure: Procedure) => reviewState(procedure, manual, asOf));
    const columns: readonly ColumnOf<Procedure>[] = [
      { key: 'section', isDetail: true, heading: '課', value: ({ section }) => sectionName(manual, section) },
      { key: 'id', heading: '手順書', value: ({ id }) => id },
      { key: 'title', isName: true, heading: '手順書名', value: ({ title }) => title },
      { key: 'works', isDetail: true, heading: '業務', value: ({ work }) => workNames(manual, work) },
      { key: 'part', isDetail: true, heading: '担当範囲', value: ({ part }) => part },
      { key: 'owner', heading: '主管の職', value: ({ owner }) => postName(manual, owner) },
      { key: 'deputy', isDetail: true, heading: '副担当の職', value: ({ deputy }) => postName(manual, deputy) },
      { key: 'edition', heading: '版', align: 'right', value: ({ edition }) => edition },
      { key: 'effectiveFrom', heading: '施行日', type: 'date', value: ({ effectiveFrom }) => effectiveFrom?.iso },
      { key: 'approval', isDetail: true, heading: '決裁文書番号', value: ({ approval }) => approval?.number },
      { key: 'approvedOn', isDetail: true, heading: '決裁日', type: 'date', value: ({ approval }) => approval?.on.iso },
      {
        key: 'reviewedOn',
        isDetail: true,
        heading: '直近の見直し日',
        type: 'date',
        value: (procedure) => review(procedure).reviewedOn,
      },
      { key: 'dueOn', heading: '見直し期限', type: 'date', value: (procedure) => review(procedure).dueOn },
      { key: 'review', heading: '見直し状況', value: (procedure) => REVIEW_STATE_LABEL[review(procedure).name] },
      {
        key: 'changed',
        heading: '見直し後の変更',
        value: (procedure) => (isChangedSinceReview(procedure, manual, asOf) ? 'あり' : ''),
      },
      { key: 'audience', isDetail: true, heading: '公開区分', value: ({ audience }) => AUDIENCE_LABEL[audience] },
      { key: 'size', isDetail: true, heading: '型', value: ({ size }) => size },
      { key: 'file', heading: 'ファイル', value: ({ source }) => source.file },
      { key: 'line', heading: '行', align: 'right', value: ({ source }) => source.line },
    ];
    return tableOf(proceduresInOrder(manual), columns, unreadNotes(manual));
  },
};
