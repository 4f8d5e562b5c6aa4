import { expect, test } from 'vitest';
import type { WorkRole } from '#model/handover-pack.ts';
import type { ManualParts } from '#model/manual.ts';
import { staffingOn } from '#model/post-holders.ts';
import { packWork } from '#report/handover/pack-works.ts';
import { workView } from '#site/views/work-view.ts';
import { worksTable } from '#site/views/works-table.ts';
import { aManual, aProcedure, aSource, aWork } from '../../support/a-manual.ts';

const ON = '2027-04-01';
const UNREAD: ManualParts['notices'][number] = {
  ...aSource('sections/koseki-jumin/section.yaml'),
  ruleId: 'readable-file',
  message: '読めません。',
  fix: '直してください。',
};

test.each<WorkRole>(['主担当', '副担当'])(
  'the other post of a %s is there where a section has it, or where the posts cannot be read',
  (role) => {
    const partnerOf = (id: string, notices: ManualParts['notices'] = []) => {
      const work = aWork(role === '主担当' ? { deputy: id } : { owner: id, deputy: 'juki-kiroku-kakari' });
      const manual = aManual({ notices });
      const { partner, ask } = packWork(work, role, { manual, on: ON, staffing: staffingOn(manual.roster, ON) });
      return [partner, ask];
    };
    expect(partnerOf('juki-kacho')).toEqual(['戸籍住民課 課長', '戸籍住民課 課長']);
    expect(partnerOf('juki-x')).toEqual(['', '']);
    expect(partnerOf('juki-x', [UNREAD])).toEqual(['juki-x（登録なし）', 'juki-x（登録なし）']);
  },
);

test.each([
  [{ volume: 1200, volumeUnit: '世帯' }, '1,200世帯', '年1,200世帯'],
  [{ volume: 1200, volumeUnit: undefined }, '1,200', '年1,200'],
  [{ volume: 0, volumeUnit: '件' }, '0件', '年0件'],
  [{ volume: undefined, volumeUnit: '件' }, '', ''],
] as const)('paper and pages tell of %j the volume and no unit that is not written', (parts, told, inPack) => {
  const manual = aManual({ works: [aWork(parts)] });
  const work = manual.works[0]!;
  const context = { manual, staffing: staffingOn(manual.roster, ON) };
  expect(packWork(work, '主担当', { ...context, on: ON }).volume).toBe(inPack);
  const facts = workView(work, { ...context, asOf: ON, abolished: [] }).groups.flatMap((group) => group.facts);
  expect(facts).toContainEqual({ label: '年間件数', value: told });
  expect(worksTable(manual, aProcedure()).rows[0]?.cells[3]).toBe(told);
});
