import { wareki } from '#model/iso-date.ts';
import { address } from '#model/address.ts';
import { keyedPage, type KeyedPage, type PageProps } from '../page.ts';
import { asOf, chrome, coverageToday, manual } from '../site.ts';
import { countsText, measureText } from '../views/coverage-view.ts';
import { type MeasureScope, measureScopes } from '../views/measure-scopes.ts';

/** What the page shows. */
export interface MeasureView {
  formula: string;
  value: string;
  counts: string;
  asOf: string;
  scopes: readonly MeasureScope[];
}

/** The page of every measure of 整備状況. */
export const measurePages = (): Iterable<KeyedPage<PageProps<MeasureView>>> =>
  coverageToday.totals.measures.map((measure) =>
    keyedPage<MeasureView>(
      { key: measure.key },
      {
        chrome,
        head: {
          title: measure.label,
          path: address.measure(measure.key),
          description: measure.formula,
          trail: [
            { label: 'ホーム', href: address.home },
            { label: '報告', href: address.reports },
            { label: '整備状況の報告', href: address.report('coverage') },
          ],
        },
        view: {
          formula: measure.formula,
          value: measureText(measure),
          counts: countsText(measure),
          asOf: wareki(asOf),
          scopes: measureScopes(manual, coverageToday, measure.key),
        },
      },
    ),
  );
