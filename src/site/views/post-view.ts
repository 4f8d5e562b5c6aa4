import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Post } from '#model/section.ts';
import type { TableView } from '../cell.ts';
import type { PostDuties } from '#report/post-duties.ts';
import { procedureTable } from './procedure-table.ts';
import { workTable } from './work-table.ts';

/** All that the page of a post shows. Who holds it is never published. */
export interface PostView {
  unit: string;
  extension: string;
  /** What authors write for this post: owner, deputy, 主担当, 副担当. */
  id: string;
  owned: TableView;
  deputised: TableView;
  procedures: TableView;
}

/** The page of a post: what its holder answers for, and what its holder stands in for. */
export function postView(
  post: Post,
  { manual, asOf, duties }: { manual: Manual; asOf: IsoDate; duties: PostDuties },
): PostView {
  return {
    unit: post.unit ?? '',
    extension: post.extension ?? '',
    id: post.id,
    owned: workTable(manual, asOf, {
      caption: '主担当の業務',
      works: duties.owned.get(post.id) ?? [],
      empty: '主担当の業務はありません。',
      hasSections: false,
    }),
    deputised: workTable(manual, asOf, {
      caption: '副担当の業務',
      works: duties.deputised.get(post.id) ?? [],
      empty: '副担当の業務はありません。',
      hasSections: false,
    }),
    procedures: procedureTable(manual, asOf, {
      caption: '主管または副担当の業務手順書',
      procedures: duties.procedures.get(post.id) ?? [],
      empty: '主管または副担当の業務手順書はありません。',
    }),
  };
}
