import { expect, test } from 'vitest';
import { gapBlocks } from '#format/handover/work-blocks.ts';
import { paperLines } from '#model/handover-paper.ts';
import { aManual, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';

test('what is missing is told in words and leads to the work or the procedure that lacks it', () => {
  const pack = aPack(aManual({ works: [aWork(), aWork({ id: 'juki-002' })] }));
  const tables = gapBlocks(pack).flatMap((block) => (block.kind === 'table' ? [block] : []));
  const rows = tables.flatMap(({ rows: each }) => each.map((cells) => cells.map(paperLines)));
  expect(rows.map(([kind, lines]) => [kind?.[0]?.text, lines?.[0]?.target])).toEqual([
    ['業務手順書がない業務（1件）', { kind: 'work', id: 'juki-002' }],
    ['見直しの期限を過ぎた業務手順書（1件）', { kind: 'procedure', id: 'juki-001' }],
  ]);
});
