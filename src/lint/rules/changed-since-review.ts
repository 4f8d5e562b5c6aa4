import { wareki } from '#model/iso-date.ts';
import { placeOf } from '#model/place.ts';
import { recordedTexts } from '#model/recorded-texts.ts';
import { isChangedSince } from '#model/review-change.ts';
import { procedureName } from '../entries.ts';
import { afterEarlier, bad, good, wholeProcedure } from '../example.ts';
import type { Rule } from '../rule.ts';

const ADDED = '<Step id="s3" actor="窓口担当" title="控えを渡します。" />';

const IN_JANUARY = { reviewed: '2026-01-05' };

/** A text that is not the one that was reviewed. */
export const changedSinceReview: Rule = {
  id: 'changed-since-review',
  title: '見直しの後に内容が変わっていない',
  why: '見直し日は、その日の内容を確かめたという記録です。後から変えた所は、まだ誰も見直していません。',
  severity: 'warning',
  examples: [
    good(afterEarlier(wholeProcedure({ reviewed: '2026-06-01', text: ADDED }), wholeProcedure({}))),
    good(afterEarlier(wholeProcedure({ reviewed: '2026-06-01' }), wholeProcedure({}))),
    bad(afterEarlier(wholeProcedure({ ...IN_JANUARY, text: ADDED }), wholeProcedure(IN_JANUARY)), [10]),
  ],
  check: ({ procedures, history }, asOf) =>
    procedures.flatMap((procedure) => {
      const { iso } = procedure.reviewed ?? {};
      if (!iso || isChangedSince(recordedTexts(history, procedure.id), asOf) !== true) return [];
      return [
        {
          ...placeOf(procedure.source, 'reviewed'),
          message: `手順書${procedureName(procedure)}は、直近の見直し（${wareki(iso)}）の後に内容が変わっています。`,
          fix: '変わった所を含めて見直し、「reviewed:」を見直した日に書き換えてください。',
        },
      ];
    }),
};
