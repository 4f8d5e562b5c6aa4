import { expect, test } from 'vitest';
import type { WorkRole } from '#model/handover-pack.ts';
import type { ManualParts } from '#model/manual.ts';
import { staffingOn } from '#model/post-holders.ts';
import { packWork } from '#report/handover/pack-works.ts';
import { aManual, aSource, aWork } from '../../support/a-manual.ts';

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
