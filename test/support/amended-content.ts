import { BASE_BODY, procedureText } from './procedure-text.ts';
import { gitRepository, type GitRepository } from './git-repository.ts';
import { inventoryCsv } from './inventory-csv.ts';
import { BASE_CONTENT } from './write-content.ts';

const PROCEDURES = 'sections/koseki-jumin/procedures';
const INVENTORY = 'sections/koseki-jumin/inventory.csv';

const LATER = BASE_BODY.replace('届出を受け付けます', '届出を、窓口か郵便で受け付けます').replace(
  '<Step id="s2"',
  '<Step id="s3" actor="窓口担当" title="届書の記載を審査します。" />\n\n<Step id="s2"',
);

const SECOND = {
  edition: '2',
  effectiveFrom: '2026-07-01',
  deputy: 'juki-kacho',
  changes: '{ reason: 制度改正, summary: 審査の手順を追加 }',
  approval: '{ number: 戸住第12号, on: 2026-06-10, by: juki-kacho }',
};

/** The day on which what `amendedContent` holds is judged. */
export const AMENDED_AS_OF = '2026-11-28';

/**
 * A real repository: juki-001 in three editions (the third from 2027-04-01), its inventory row changed with the second;
 * juki-002 new on 2026-07-01; juki-003 abolished on 2026-08-01.
 */
export async function amendedContent(): Promise<GitRepository> {
  const repository = await gitRepository();
  const works = [{}, { id: 'juki-002', title: '転居届の受付' }, { id: 'juki-003', title: '印鑑登録の受付' }];
  const gone = procedureText({ title: '印鑑登録の受付', work: '[juki-003]' });
  await repository.commit(
    { ...BASE_CONTENT, [INVENTORY]: inventoryCsv(works), [`${PROCEDURES}/juki-003.mdx`]: gone },
    { date: '2026-03-20T09:00:00+09:00' },
  );
  const [first, ...others] = works;
  const amended = { ...first, standardDays: '即日', deadlines: '届出期間：転入をした日から10日以内' };
  const added = { title: '転居届の受付', work: '[juki-002]', effectiveFrom: '2026-07-01' };
  await repository.commit(
    {
      [INVENTORY]: inventoryCsv([amended, ...others]),
      [`${PROCEDURES}/juki-001.mdx`]: procedureText(SECOND, LATER),
      [`${PROCEDURES}/juki-002.mdx`]: procedureText(added),
    },
    { date: '2026-06-20T09:00:00+09:00' },
  );
  await repository.commit({ [`${PROCEDURES}/juki-003.mdx`]: undefined }, { date: '2026-08-01T09:00:00+09:00' });
  const third = {
    ...SECOND,
    edition: '3',
    effectiveFrom: '2027-04-01',
    changes: '{ reason: 様式変更, summary: 文の整理 }',
  };
  await repository.commit(
    { [`${PROCEDURES}/juki-001.mdx`]: procedureText(third, LATER.replace('窓口か郵便', '窓口、郵便か電子申請')) },
    { date: '2026-11-20T09:00:00+09:00' },
  );
  return repository;
}
