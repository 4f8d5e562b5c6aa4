import type { Block, ComparisonOrder } from '#model/comparison.ts';
import { readBlocks } from '#read/read-blocks.ts';
import { address } from '#model/address.ts';
import type { RichCell } from '../cell.ts';
import { comparedPair, type ComparedText } from '../compared-text.ts';
import { digest } from '../digest.ts';
import { keyedPage, type KeyedPage, type PageHead, type PageProps, isKept } from '../page.ts';
import { chrome, manual, options, orders, versions } from '../site.ts';
import type { ShownEdition } from '../versions.ts';
import { editionAddress, editionName } from '../views/edition-history.ts';
import { comparedPairs } from '../views/edition-notice.ts';

/** All that the page of a 新旧対照表 shows. */
export interface ComparisonView {
  before: ComparedText;
  after: ComparedText;
  order: ComparisonOrder;
  /** What the front matter of the newer edition says of the change. */
  facts: readonly { label: string; value: string }[];
  links: readonly RichCell[];
  /** What could not be compared, in sentences. */
  notes: readonly string[];
}

const pages: readonly KeyedPage<PageProps<ComparisonView>>[] = [...versions.editionsById.values()].flatMap((editions) =>
  comparedPairs(editions).flatMap(([before, after]) => pageOf(before, after)),
);

/** 新旧対照表 between neighbouring editions of a procedure, and between each edition and the one in force. */
export const comparisonPages = (): Iterable<KeyedPage<PageProps<ComparisonView>>> => pages;

/** The blocks of the texts that the pages to render compare, by digest: read in one go, since each call starts a worker. */
export const blocksByText: ReadonlyMap<string, readonly Block[]> = await readNeeded();

async function readNeeded(): Promise<ReadonlyMap<string, readonly Block[]>> {
  const kept = orders?.kept ?? new Map<string, string>();
  const rendered = pages
    .filter((page) => !isKept(page, kept))
    .flatMap(({ props }) => {
      const { view } = props();
      return [view.before, view.after];
    });
  const needed = new Set(rendered.map(({ body }) => body));
  const bodies = [...versions.editionsById.values()].flat().flatMap(({ body }) => body ?? []);
  const named = bodies.map((body) => ({ body, name: digest(body.text) })).filter(({ name }) => needed.has(name));
  const blocks = await readBlocks(
    named.map(({ body }) => body),
    { cacheDir: options.cacheDir },
  );
  return new Map(named.flatMap(({ name }, index) => (blocks[index] ? [[name, blocks[index]] as const] : [])));
}

function pageOf(before: ShownEdition, after: ShownEdition): KeyedPage<PageProps<ComparisonView>>[] {
  const pair = comparedPair(manual, before, after);
  if (!pair) return [];
  const params = { id: pair.after.id, numbers: `${before.edition.number}-${after.edition.number}` };
  const { changes, approval } = after.edition;
  const view: ComparisonView = {
    ...pair,
    order: manual.settings.comparison.order,
    facts: [
      { label: '改正後', value: editionName(after.edition) },
      { label: '改正前', value: editionName(before.edition) },
      { label: '改正理由', value: changes?.reason ?? '' },
      { label: '改正の概要', value: changes?.summary ?? '' },
      { label: '決裁文書番号', value: approval?.number ?? '' },
    ],
    links: [after, before].map((each) => ({ text: `第${each.edition.number}版の全文`, href: editionAddress(each) })),
  };
  return [keyedPage(params, { chrome, head: headOf(pair.after, before, after), view })];
}

function headOf({ id, title }: ComparedText, before: ShownEdition, after: ShownEdition): PageHead {
  const names = `第${after.edition.number}版と第${before.edition.number}版`;
  return {
    title: `${title} 新旧対照表`,
    trailTitle: `新旧対照表（${names}）`,
    titleKind: names,
    path: address.comparison(id, before.edition.number, after.edition.number),
    description: `業務手順書「${title}」の${names}を比べた新旧対照表です。`,
    trail: [
      { label: 'ホーム', href: address.home },
      { label: '業務手順書', href: address.procedures },
      { label: title, href: address.procedure(id) },
    ],
  };
}
