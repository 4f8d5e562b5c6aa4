import { compareText } from '#model/finding.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import { address } from '#model/address.ts';
import type { RichCell } from '../cell.ts';
import type { ShownEdition } from '../versions.ts';
import { editionAddress, editionName, formerEdition } from './edition-history.ts';

/** What a page says about editions other than its own. */
export interface EditionNotice {
  /** What the edition on this page is; `current` says nothing by itself. */
  kind: ShownEdition['place'];
  /** The sentence for an edition that is not in force; empty for the one in force. */
  text: string;
  links: readonly RichCell[];
  /** The next edition, announced on the page of the one in force. */
  coming?: {
    from: IsoDate;
    day: string;
    name: string;
    summary: string;
    links: readonly RichCell[];
  };
}

/** What the page of `shown` says about itself among all `editions` of the procedure. */
export function editionNotice(shown: ShownEdition | undefined, editions: readonly ShownEdition[]): EditionNotice {
  if (!shown) return { kind: 'current', text: '', links: [] };
  const current = editions.find(({ place }) => place === 'current');
  if (shown.place !== 'current') return otherNotice(shown, current);
  return { kind: 'current', text: '', links: [], coming: comingNotice(shown, editions) };
}

function otherNotice(shown: ShownEdition, current: ShownEdition | undefined): EditionNotice {
  const links = current
    ? [
        { text: `現行の${editionName(current.edition)}を見る`, href: editionAddress(current) },
        ...compareLink(shown, current),
      ]
    : [];
  return { kind: shown.place, text: sentence(shown, current !== undefined), links };
}

function sentence({ edition, place, isAbolished, abolishedOn }: ShownEdition, hasCurrent: boolean): string {
  const name = `第${edition.number}版`;
  const from = edition.effectiveFrom?.iso ? wareki(edition.effectiveFrom.iso) : '';
  const on = abolishedOn ? `${wareki(abolishedOn)}に` : '';
  const abolished = isAbolished ? `この手順書は、${on}廃止されました。` : '';
  if (place === 'past') return `これは旧版（${name}）です。${abolished}今の仕事には使わないでください。`;
  if (place === 'coming') {
    const until = hasCurrent ? '施行日までは、現行の版のとおりに行ってください。' : '施行日までは使わないでください。';
    return `これは${from}施行予定の${name}です。${until}`;
  }
  return `これは施行されなかった${name}です。${abolished}仕事には使わないでください。`;
}

function comingNotice(shown: ShownEdition, editions: readonly ShownEdition[]): EditionNotice['coming'] {
  const next = editions
    .filter(({ place }) => place === 'coming')
    .toSorted((a, b) => compareText(a.edition.effectiveFrom?.iso ?? '', b.edition.effectiveFrom?.iso ?? ''))[0];
  const from = next?.edition.effectiveFrom?.iso;
  if (!next || from === undefined) return undefined;
  return {
    from,
    day: wareki(from),
    name: `第${next.edition.number}版`,
    summary: next.edition.changes?.summary ?? '',
    links: [
      ...(next.procedure ? [{ text: `第${next.edition.number}版を見る`, href: editionAddress(next) }] : []),
      ...compareLink(shown, next),
    ],
  };
}

function compareLink(first: ShownEdition, second: ShownEdition): RichCell[] {
  const [before, after] = [first, second].toSorted((a, b) => a.edition.number - b.edition.number);
  if (!before?.procedure || !after?.procedure) return [];
  const href = address.comparison(after.edition.procedure, before.edition.number, after.edition.number);
  return [{ text: `新旧対照表（第${after.edition.number}版と第${before.edition.number}版）`, href }];
}

/** The pairs of editions that have a 新旧対照表: neighbours, and each with the one in force. */
export function comparedPairs(editions: readonly ShownEdition[]): (readonly [ShownEdition, ShownEdition])[] {
  const known = editions.filter(({ procedure }) => procedure !== undefined);
  const current = known.find(({ place }) => place === 'current');
  const pairs = known.flatMap((each) => {
    const former = formerEdition(each, known);
    const other = current && current !== each ? [[each, current]] : [];
    return [...(former ? [[former, each]] : []), ...other].map((pair) =>
      pair.toSorted((a, b) => a.edition.number - b.edition.number),
    );
  });

  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()] as unknown as [ShownEdition, ShownEdition][];
}

function keyOf(pair: readonly ShownEdition[]): string {
  return pair.map(({ edition }) => edition.number).join('-');
}
