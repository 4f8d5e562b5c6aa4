import { expect, test } from 'vitest';
import { calendarReport } from '#report/calendar-report.ts';
import { deadlinesReport } from '#report/deadlines-report.ts';
import { mistakesReport } from '#report/mistakes-report.ts';
import { riskControlReport } from '#report/risk-control-report.ts';
import { aBody, aUse } from '../support/a-body.ts';
import { aManual, aProcedure, aWork } from '../support/a-manual.ts';
import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';

const body = aBody([
  aUse('Risk', { id: 'R-juki-001-01', scenario: '取り違える。' }),
  aUse('Mistake', { kind: '誤交付' }, { text: '別の人に渡しました。' }),
  aUse('Deadline', { label: '報告', rule: '毎年5月20日まで' }),
]);
const revision = aRevision({ commit: 'abc1234def' });

test.each([riskControlReport, mistakesReport, deadlinesReport, calendarReport])(
  '$name says in which text a line is to be looked up, where the file is of another edition',
  ({ table }) => {
    const inForce = (isCurrentFile: boolean) => {
      const history = aHistory([revision], [anEdition({ revision, isCurrentFile })]);
      const manual = aManual({ works: [aWork({ deadlines: [] })], procedures: [aProcedure({ body })], history });
      const { rows } = table(manual, '2026-11-22');
      return rows.find(({ file, line }) => file === 'sections/koseki-jumin/procedures/juki-001.mdx' && line === 20);
    };
    expect(inForce(false)).toMatchObject({ basedOn: '第1版（記録 abc1234）' });
    expect(inForce(true)).toMatchObject({ basedOn: null });
  },
);
