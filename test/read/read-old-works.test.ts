import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { readOldWorks } from '#read/read-old-works.ts';
import { gitRepository } from '../support/git-repository.ts';
import { inventoryCsv, type InventoryCells } from '../support/inventory-csv.ts';
import { BASE_CONTENT, temporaryFolder } from '../support/write-content.ts';

const JUKI = 'sections/koseki-jumin';
const PATH = `${JUKI}/procedures/juki-001.mdx`;
const inventory = (...rows: InventoryCells[]) => ({ [`${JUKI}/inventory.csv`]: inventoryCsv(rows) });

async function amended() {
  const { commit, content } = await gitRepository('手順書 一式');
  const first = await commit({ ...BASE_CONTENT, ...inventory({ forms: '住民異動届' }) });
  const bad = await commit({ [`${JUKI}/inventory.csv`]: Buffer.from('8bc696b1', 'hex') });
  const second = await commit(inventory({ forms: '住民異動届;委任状' }, { id: 'juki-002', title: '転居届' }));
  const manual = await readManual(content, { cacheDir: await temporaryFolder() });
  const read = (...asked: { commit: string; work: string[] }[]) =>
    readOldWorks(
      { contentDir: content, manual },
      asked.map((each) => ({ path: PATH, ...each })),
    );
  return { first, bad, second, read };
}

test('reads the rows of each commit, in a folder with any name', async () => {
  const { first, second, read } = await amended();
  const works = await read({ commit: second, work: ['juki-002', 'juki-001'] }, { commit: first, work: ['juki-001'] });
  expect(works.map((each) => each?.map(({ id, forms }) => [id, forms]))).toEqual([
    [
      ['juki-002', ['住民異動届']],
      ['juki-001', ['住民異動届', '委任状']],
    ],
    [['juki-001', ['住民異動届']]],
  ]);
});

test('tells a row that was not there from an inventory that is not known', async () => {
  const { first, bad, read } = await amended();
  const works = await read(
    { commit: first, work: ['juki-002'] },
    { commit: 'f'.repeat(40), work: ['juki-001'] },
    { commit: bad, work: ['juki-001'] },
    { commit: 'f'.repeat(40), work: [] },
  );
  expect(works).toEqual([[], undefined, undefined, []]);
});
