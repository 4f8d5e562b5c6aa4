import type { Manual } from '#model/manual.ts';
import type { PolicyMeasure } from '#model/registers.ts';
import type { Cell, RichCell } from '../cell.ts';
import { procedureCell, workCell } from '../links.ts';
import { MANUAL_PAGES } from '../manual-pages.ts';

/** A measure of the policy, and what the manual has for it. */
export interface PolicyMeasureView {
  id: string;
  title: string;
  quote: string;
  offer: string;
  facts: readonly { label: string; value: Cell }[];
  /** Why the measure itself is not what the manual does; empty where it is. */
  outOfScope: string;
}

/** A chapter of the policy with its measures, in the order of the register. */
export interface ChapterView {
  number: string;
  title: string;
  measures: readonly PolicyMeasureView[];
}

/** The policy that `registers/measures.yaml` goes through. */
export const POLICY = '釧路市職員人材育成基本方針（令和5年2月）';

// The headings of the policy's chapters; measures are numbered by them.
const CHAPTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    III: '目指すべき職員像と求められる姿勢・能力',
    IV: '取組の基本的方向性',
    V: '具体的な取組',
    VI: '意欲を高め能力を十分に発揮できる良好な職場環境づくりの推進',
    VII: '人材育成方針の推進に当たって',
  }),
);

const PAGES: ReadonlyMap<string, string> = new Map(MANUAL_PAGES.map(({ url, title }) => [url, title]));

/** What the page says first: what it goes through, or that nobody has written it. */
export function policyLead({ measures }: Manual): string {
  return measures.length === 0
    ? '方針との対応（registers/measures.yaml）は書かれていません。'
    : `${POLICY}の${measures.length}の取組について、方針の言葉を引き、この手順書で今できることと、できないことを示します。`;
}

/** The measures of the policy by chapter. */
export function policyView(manual: Manual): ChapterView[] {
  const byChapter = Map.groupBy(manual.measures, ({ id }) => id.split('-')[0] ?? id);
  return Array.from(byChapter, ([number, measures]) => ({
    number,
    title: CHAPTERS.get(number) ?? '',
    measures: measures.map((measure) => measureView(manual, measure)),
  }));
}

function measureView(manual: Manual, measure: PolicyMeasure): PolicyMeasureView {
  const { id, title, quote, offer, works, procedures, pages, outOfScope = '' } = measure;
  return {
    id,
    title,
    quote,
    offer,
    outOfScope,
    facts: [
      { label: '業務手順書', value: procedures.map((each) => procedureLink(manual, each)) },
      { label: '業務', value: works.map((each) => workLink(manual, each)) },
      { label: 'ページ', value: pages.map(pageLink) },
    ],
  };
}

function procedureLink(manual: Manual, id: string): RichCell {
  const procedure = manual.procedureById.get(id);
  return procedure ? procedureCell(procedure) : unknown(id);
}

function workLink(manual: Manual, id: string): RichCell {
  const work = manual.workById.get(id);
  return work ? workCell(work) : unknown(id);
}

function unknown(id: string): RichCell {
  return { text: `${id}（登録なし）`, mark: 'missing' };
}

function pageLink(path: string): RichCell {
  const href = path.replace(/^\//, '');
  return { text: PAGES.get(href) ?? href, href };
}
