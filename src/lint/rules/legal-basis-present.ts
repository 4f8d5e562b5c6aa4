import { NO_LAW } from '#model/law-citation.ts';
import { placeOf } from '#model/place.ts';
import { workName, worksWithout } from '../entries.ts';
import { bad, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A work that does not say on what it rests. */
export const legalBasisPresent: Rule = {
  id: 'legal-basis-present',
  title: '業務の根拠が書いてある',
  why: '根拠法令等が分からない業務は、法令が改正されたときに見直せず、監査でも説明できません。',
  severity: 'warning',
  examples: [
    good(row({ 根拠法令等: '住民基本台帳法第22条' })),
    good(row({ 根拠法令等: '慣例' })),
    bad(row({ 根拠法令等: '' }), [2]),
  ],
  check: (manual) =>
    worksWithout(manual, 'legalBasis').map((work) => ({
      ...placeOf(work.source, 'legalBasis'),
      message: `業務${workName(work)}の根拠法令等が書かれていません。`,
      fix: `「住民基本台帳法第22条」のように書いてください。法令も要綱もないときは「${NO_LAW}」と書いてください。`,
    })),
};
