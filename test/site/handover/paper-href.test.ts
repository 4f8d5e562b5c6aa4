import { expect, test } from 'vitest';
import { mapRuns, type PaperBlock, type PaperTarget } from '#model/handover-paper.ts';
import { hrefFrom, linkedBlocks, NO_HREF } from '#site/handover/paper-href.ts';
import type { ShownEdition } from '#site/versions.ts';
import { aManual, aProcedure } from '../../support/a-manual.ts';
import { anEdition } from '../../support/an-edition.ts';

const procedure = aProcedure();
const shown = (
  number: number,
  text: ShownEdition['procedure'],
  place: ShownEdition['place'] = 'past',
): ShownEdition => ({
  edition: anEdition({ number }),
  procedure: text,
  place,
  isMain: false,
  isAbolished: false,
});
const editionsById = new Map([
  ['juki-001', [shown(1, procedure), shown(2, procedure), shown(3, undefined)]],
  ['juki-098', [{ ...shown(1, procedure), isMain: true, isAbolished: true }]],
  ['juki-002', [shown(1, procedure), shown(2, procedure, 'none'), shown(3, procedure)]],
]);
const linked = (blocks: readonly PaperBlock[]) => linkedBlocks(blocks, { manual: aManual(), editionsById });

function targetOf(target: PaperTarget): PaperTarget | undefined {
  const targets: (PaperTarget | undefined)[] = [];
  mapRuns(linked([{ kind: 'paragraph', text: { text: '…', target } }]), (run) => {
    targets.push(run.target);
    return run;
  });
  return targets[0];
}

test.each<[PaperTarget, string | undefined]>([
  [{ kind: 'work', id: 'juki-001' }, 'works/juki-001.html'],
  [{ kind: 'work', id: 'juki-099' }, undefined],
  [{ kind: 'procedure', id: 'juki-001' }, 'procedures/juki-001.html'],
  [{ kind: 'procedure', id: 'juki-098' }, 'procedures/juki-098.html'],
  [{ kind: 'procedure', id: 'juki-099' }, undefined],
  [{ kind: 'sectionHandover', id: 'koseki-jumin' }, 'sections/koseki-jumin/handover.html'],
  [{ kind: 'sectionHandover', id: 'nowhere' }, undefined],
  [{ kind: 'comparison', id: 'juki-001/1-2' }, 'procedures/juki-001/compare/1-2.html'],
  [{ kind: 'comparison', id: 'juki-001/2-3' }, undefined],
  [{ kind: 'comparison', id: 'juki-001/3-1' }, undefined],
  [{ kind: 'comparison', id: 'juki-099/1-2' }, undefined],
  [{ kind: 'comparison', id: 'juki-002/1-3' }, 'procedures/juki-002/compare/1-3.html'],
  [{ kind: 'comparison', id: 'juki-002/2-3' }, undefined],
  [{ kind: 'page', id: 'calendar/04.html' }, 'calendar/04.html'],
])('what names %j leads to %s', (target, href) => {
  expect(targetOf(target)).toEqual(href === undefined ? undefined : { kind: 'page', id: href });
});

const RUN = { text: '転入届の受付', target: { kind: 'work' as const, id: 'juki-001' } };
const LINKED = [{ text: '転入届の受付', target: { kind: 'page', id: 'works/juki-001.html' } }];

test('every kind of block leads to pages, and headings stay as they are', () => {
  const heading = { kind: 'heading' as const, level: 2 as const, text: '担任事務の一覧', id: 'works' };
  const table = { kind: 'table' as const, caption: '業務', isCaptionHidden: true, columns: [], rows: [[RUN, '']] };
  expect(linked([heading, { kind: 'facts', facts: [{ label: '業務', value: [RUN] }] }, table])).toEqual([
    heading,
    { kind: 'facts', facts: [{ label: '業務', value: LINKED }] },
    { ...table, rows: [[LINKED, []]] },
  ]);
});

test('an address is counted from the page that shows it, and a paper that stands alone has none', () => {
  const target: PaperTarget = { kind: 'page', id: 'works/juki-001.html' };
  expect([hrefFrom('../../')(target), NO_HREF(target)]).toEqual(['../../works/juki-001.html', undefined]);
  expect(hrefFrom('../../')({ kind: 'work', id: 'juki-001' })).toBeUndefined();
});
