import { expect, test } from 'vitest';
import { packData } from '#format/handover/pack-data.ts';
import { aManual, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';

test('the data of a pack tells states and gaps in words', () => {
  const pack = aPack(aManual({ works: [aWork(), aWork({ id: 'juki-002' })] }));
  expect(packData(pack)).toMatchObject({
    works: [
      { id: 'juki-001', state: '見直し期限超過・不明' },
      { id: 'juki-002', state: '未作成' },
    ],
    gaps: [{ kind: '業務手順書がない業務' }, { kind: '見直しの期限を過ぎた業務手順書' }],
  });
});
