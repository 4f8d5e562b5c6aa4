import { placeOf } from '#model/place.ts';
import { quoted } from '#model/quoted.ts';
import { wrongDatesIn } from '../wrong-dates-in.ts';
import { isWords, pieceAt } from '../entry-texts-of.ts';
import { bad, body, frontMatter, good, row } from '../example.ts';
import { farDates } from '../far-dates.ts';
import type { Rule, RuleNotice } from '../rule.ts';
import { dateFault } from '../date-fault.ts';

/** A date in a text that no calendar has, or one that cannot be meant. */
export const datesExist: Rule = {
  id: 'dates-exist',
  title: '文中の日付が暦にある',
  why: '暦にない日付や、日付と合わない曜日は、どちらが正しいか読む人には分かりません。平成32年のような元号の期間の外の年や、施行日などの年の書き誤りも調べます。',
  severity: 'error',
  examples: [
    good(body('## 期限\n\n令和8年4月1日（水）に始めます。平成31年度の例によります。')),
    bad(body('## 期限\n\n令和8年2月30日に締め切ります。'), [15]),
    bad(body('## 期限\n\n令和8年4月1日（月）に始めます。'), [15]),
    bad(body('## 期限\n\n平成31年5月1日から適用します。'), [15]),
    bad(body('## 期限\n\n平成32年度から適用します。'), [15]),
    bad(body('## 期限\n\n毎年2月30日に締め切ります。'), [15]),
    bad(frontMatter({ effectiveFrom: '2062-12-01' }), [9]),
    bad(row({ 直近の引継日: '令和18年4月1日' }), [2]),
    bad(frontMatter({ approval: '{ number: 戸住第12号, on: 2026-03-32, by: juki-kacho }' }), [11]),
  ],
  check: (manual, asOf, facts) => [
    ...farDates(manual, asOf),
    ...manual.procedures.flatMap(({ approval, source }): RuleNotice[] => {
      const fault = approval && dateFault('決裁日（approval.on）', approval.on);
      return fault ? [{ ...placeOf(source, 'approval.on'), ...fault }] : [];
    }),
    ...facts.entryTexts().flatMap((entryText) =>
      facts
        .found(entryText, 'dates-exist', wrongDatesIn)
        .flatMap(({ index, written, why, fix, isDay }): RuleNotice[] => {
          const piece = pieceAt(entryText, index);
          if (!isWords(piece)) return [];
          const { file, line, column } = piece;
          const severity = isDay ? 'error' : 'warning';
          return [{ file, line, column, severity, message: `日付${quoted(written)}${why}。`, fix }];
        }),
    ),
  ],
};
