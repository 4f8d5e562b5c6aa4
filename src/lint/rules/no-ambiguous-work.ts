import { isDivided } from '#model/coverage-state.ts';
import { placeOf } from '#model/place.ts';
import { procedureName } from '../entries.ts';
import { along, bad, frontMatter, good } from '../example.ts';
import type { Rule } from '../rule.ts';

const OTHER = 'sections/koseki-jumin/procedures/juki-002.mdx';
const twin = (work: string, part?: string) => {
  const { files } = frontMatter({ title: '郵送による転入届の受付', work, part });
  return { where: '', shown: '', files: { [OTHER]: Object.values(files)[0] } };
};

/** A work that two procedures claim. */
export const noAmbiguousWork: Rule = {
  id: 'no-ambiguous-work',
  title: '一つの業務の手順書が一つに決まる',
  why: '同じ業務に手順書が二つあると、どちらに従うか分かりません。分けるときは、それぞれの受け持つ範囲（part）を書きます。',
  severity: 'error',
  examples: [
    good(along(frontMatter({ part: '窓口での届出' }), twin('[juki-001]', '郵送による届出'))),
    bad(along(frontMatter({ work: '[juki-001]' }), twin('[juki-001]')), [4, 4]),
  ],
  check: (manual) =>
    [...manual.proceduresByWork].flatMap(([id, procedures]) => {
      if (isDivided(procedures)) return [];
      return procedures.map((procedure) => ({
        ...placeOf(procedure.source, 'work'),
        message: `業務「${id}」の手順書が、ほかにもあります（${others(procedures, procedure)}）。`,
        fix: '一つにまとめるか、それぞれの冒頭に「part: 郵送による届出」のように受け持つ範囲を書いてください。',
      }));
    }),
};

/** More names than this in one message help nobody. */
const MOST_NAMED = 5;

function others<T extends { id: string; title: string }>(all: readonly T[], one: T): string {
  const rest = all.filter((each) => each !== one);
  const named = rest.slice(0, MOST_NAMED).map((each) => procedureName(each));
  return named.join('、') + (rest.length > MOST_NAMED ? `など${rest.length}件` : '');
}
