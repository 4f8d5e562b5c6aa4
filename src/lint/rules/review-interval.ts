import { placeOf } from '#model/place.ts';
import { reviewInterval as intervalOf } from '#model/review-state.ts';
import { bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A procedure that gives itself more time than the organisation allows. */
export const reviewInterval: Rule = {
  id: 'review-interval',
  title: '見直しの間隔が決まりより長くない',
  why: '見直しの間隔は、業務のリスクに応じて manual.yaml で決めます。手順書で短くすることはできますが、長くすることはできません。',
  severity: 'warning',
  examples: [good(frontMatter({ reviewEvery: '6' })), bad(frontMatter({ reviewEvery: '36' }), [11])],
  check: (manual) =>
    manual.procedures.flatMap((procedure) => {
      const { reviewEvery, source } = procedure;
      const allowed = intervalOf({ ...procedure, reviewEvery: undefined }, manual);
      if (reviewEvery === undefined || reviewEvery <= allowed) return [];
      return [
        {
          ...placeOf(source, 'reviewEvery'),
          message: `見直しの間隔（reviewEvery）${reviewEvery}か月は、この業務のリスクで認める${allowed}か月より長くなっています。`,
          fix: `「reviewEvery: ${allowed}」以下にするか、この行を消してください。`,
        },
      ];
    }),
};
