import { isChangedSinceReview } from '#model/coverage-state.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { reviewState } from '#model/review-state.ts';
import type { TableView } from '../cell.ts';
import { postCell, procedureCell, sectionCell } from '../links.ts';
import { reviewCell } from '../state-mark.ts';

/**
 * Procedures with edition, posts and review state: the table of section and index pages. On the page of a section
 * (`isOfOneSection`) a column that names it in every row would be read out in every row, and lead nowhere.
 */
export function procedureTable(
  manual: Manual,
  asOf: IsoDate,
  options: { caption: string; procedures: readonly Procedure[]; empty: string; isOfOneSection?: boolean },
): TableView {
  const section = <Part>(part: Part) => (options.isOfOneSection ? [] : [part]);
  return {
    caption: options.caption,
    empty: options.empty,
    columns: [
      { heading: '番号', isShort: true },
      { heading: '業務手順書', isWide: true, isName: true },
      ...section({ heading: '課' }),
      { heading: '版', isShort: true },
      { heading: '施行日', isShort: true },
      { heading: '主管の職' },
      { heading: '見直し' },
      { heading: '見直し期限', isShort: true },
    ],
    rows: options.procedures.map((procedure) => {
      const review = reviewState(procedure, manual, asOf);
      return {
        anchor: `procedure-${procedure.id}`,
        cells: [
          procedure.id,
          procedureCell(procedure),
          ...section(sectionCell(manual, procedure.section)),
          procedure.edition === undefined ? '' : `第${procedure.edition}版`,
          procedure.effectiveFrom?.iso ? wareki(procedure.effectiveFrom.iso) : '',
          postCell(manual, procedure.owner),
          reviewCell(review.name, isChangedSinceReview(procedure, manual, asOf)),
          review.dueOn ? wareki(review.dueOn) : '',
        ],
      };
    }),
  };
}
