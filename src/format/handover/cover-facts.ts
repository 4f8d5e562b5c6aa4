import type { CoverageStateName } from '#model/coverage-state.ts';
import type { HandoverPack } from '#model/handover-pack.ts';
import { type PaperFact, paperLines } from '#model/handover-paper.ts';
import { wareki } from '#model/iso-date.ts';
import { linesOf } from './paper-parts.ts';
import type { PaperFrame } from './paper-frame.ts';

/** A fact on the cover; `key` says which, whatever a paper calls it. */
export interface CoverFact extends PaperFact {
  key:
    | 'number'
    | 'reason'
    | 'subject'
    | 'announcedOn'
    | 'orderedOn'
    | 'due'
    | 'submitTo'
    | 'works'
    | 'contentHash'
    | 'record';
}

/** The facts on the cover of a pack, in order; those without a value are left out. */
export function coverFacts(pack: HandoverPack, frame: PaperFrame): CoverFact[] {
  const facts = [...occasionFacts(pack, frame), ...recordFacts(pack, frame)];
  return facts.filter(({ value }) => paperLines(value).length > 0);
}

function occasionFacts(pack: HandoverPack, { submitTo }: PaperFrame): CoverFact[] {
  const { announcedOn, due } = pack;
  const subject = pack.extension ? `${pack.subject}（内線${pack.extension}）` : pack.subject;
  const announced = announcedOn === undefined ? '　　　年　　月　　日' : wareki(announcedOn);
  return [
    { key: 'number', label: '引継番号', value: pack.number },
    { key: 'reason', label: '事由', value: pack.reason },
    { key: 'subject', label: '職', value: subject },
    { key: 'announcedOn', label: '内示日', value: announced },
    { key: 'orderedOn', label: '発令日', value: wareki(pack.orderedOn) },
    { key: 'due', label: '提出期限', value: linesOf(wareki(due.on), due.rule, closedWords(due)) },
    { key: 'submitTo', label: '提出先', value: submitTo },
  ];
}

function recordFacts({ works }: HandoverPack, { contentHash, record }: PaperFrame): CoverFact[] {
  const again = record && '後で同じものを作るには、この番号の記録を取り出し、同じ命令を実行します。';
  return [
    { key: 'works', label: '担任事務', value: countOf(works) },
    {
      key: 'contentHash',
      label: '内容の確認番号',
      value: [grouped(contentHash), '同じ番号の引継書は、同じ内容です。'],
    },
    { key: 'record', label: '作成元の記録', value: linesOf(record, again) },
  ];
}

/** As the table of works marks them: 「11件（うち手順書なし9件、作成中1件）」. */
function countOf(works: HandoverPack['works']): string {
  const count = (state: CoverageStateName) => works.filter((work) => work.state === state).length;
  const [without, drafting] = [count('uncovered'), count('drafting')];
  const parts = [without > 0 ? `手順書なし${without}件` : '', drafting > 0 ? `作成中${drafting}件` : ''].filter(
    Boolean,
  );
  return `${works.length}件${parts.length === 0 ? '' : `（うち${parts.join('、')}）`}`;
}

function closedWords({ closed, openDay }: HandoverPack['due']): string {
  return closed === undefined ? '' : `${closed}に当たります。前の開庁日は${wareki(openDay)}です。`;
}

/** In groups of four, so that two people can compare it aloud. */
function grouped(hash: string): string {
  return hash.match(/.{1,4}/gu)?.join(' ') ?? '';
}
