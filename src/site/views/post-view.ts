import type { IsoDate } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Post } from '#model/section.ts';
import { isActive } from '#model/work-item.ts';
import type { TableView } from '../cell.ts';
import { procedureTable } from './procedure-table.ts';
import { workTable } from './work-table.ts';

/** All that the page of a post shows. Who holds it is never published. */
export interface PostView {
  unit: string;
  extension: string;
  owned: TableView;
  deputised: TableView;
  procedures: TableView;
}

/** The page of a post: what its holder answers for, and what its holder stands in for. */
export function postView(manual: Manual, asOf: IsoDate, post: Post): PostView {
  const works = manual.works.filter(isActive);
  const owned = works.filter((work) => work.owner === post.id);
  const deputised = works.filter((work) => work.deputy === post.id);
  const procedures = manual.procedures.filter(({ owner, deputy }) => owner === post.id || deputy === post.id);
  return {
    unit: post.unit ?? '',
    extension: post.extension ?? '',
    owned: workTable(manual, asOf, {
      caption: '主担当の業務',
      works: owned,
      empty: '主担当の業務はありません。',
      hasSections: false,
    }),
    deputised: workTable(manual, asOf, {
      caption: '副担当の業務',
      works: deputised,
      empty: '副担当の業務はありません。',
      hasSections: false,
    }),
    procedures: procedureTable(manual, asOf, {
      caption: '責任を持つ業務手順書',
      procedures,
      empty: '責任を持つ業務手順書はありません。',
    }),
  };
}
