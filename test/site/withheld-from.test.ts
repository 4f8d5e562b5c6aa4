import { expect, test } from 'vitest';
import { parseDate } from '#model/iso-date.ts';
import { coverage } from '#report/coverage.ts';
import { withheldFrom } from '#site/withheld-from.ts';
import { aManual, anAssignment, aProcedure } from '../support/a-manual.ts';
import { aHistory, anEdition, aRevision } from '../support/an-edition.ts';

const roster = [
  anAssignment({ staff: 'S1', from: '2020-04-01', to: '2026-03-31' }),
  anAssignment({ staff: 'S2', from: '2026-04-01' }),
];
const history = aHistory([
  aRevision({ commit: 'c1', day: '2026-05-10', reviewed: '2026-05-01' }),
  aRevision({ commit: 'c2', day: '2026-05-20', reviewed: '2026-05-01', content: 'other' }),
]);

test.each([
  ['a work that two procedures share', '2026-11-30', ['窓口', '郵送'], '2026-05-01'],
  ['a procedure that was renewed after a transfer', '2026-11-30', [undefined], '2026-05-01'],
  ['a day before the first review that is recorded', '2026-04-20', [undefined], '2026-05-01'],
  ['a day on which the term from the 施行日 is over', '2027-04-20', [undefined], '2027-06-01'],
])('counts are the same for those from whom procedures are withheld: %s', (...[, asOf, parts, reviewed]) => {
  const procedures = parts.map((part, index) =>
    aProcedure({
      id: `juki-001${index === 0 ? '' : `-0${index}`}`,
      part,
      audience: 'internal',
      effectiveFrom: parseDate('2026-04-01'),
      reviewed: parseDate(reviewed),
    }),
  );
  const manual = aManual({ procedures, roster, history });
  const { totals } = coverage(withheldFrom(manual, 'public', asOf), asOf);
  expect(totals).toEqual(coverage(manual, asOf).totals);
});

test.each([
  ['was kept to the section in an earlier edition', aProcedure(), 'koseki-jumin'],
  ['was kept to the section and is gone', aProcedure({ id: 'juki-002' }), 'koseki-jumin'],
  ['was kept to the section before the section got another name', aProcedure(), 'shimin'],
])('a picture that no procedure names any more stays away from others where one %s', (_, procedure, section) => {
  const edition = anEdition({ audience: 'section', path: `sections/${section}/procedures/juki-001.mdx` });
  const image = 'sections/koseki-jumin/images/kept.png';
  const form = 'sections/nozei/files/form.pdf';
  const manual = aManual({ procedures: [procedure], history: aHistory([], [edition]), assets: [image, form] });
  expect(withheldFrom(manual, 'internal', '2026-11-30').assets).toEqual([form]);
  expect(withheldFrom(manual, 'section', '2026-11-30').assets).toEqual([image, form]);
});

test('of a change whose text bears no number that can be read the subject is not told where an edition is kept to the section', () => {
  const revisions = [
    aRevision({ subject: '課内の版' }),
    aRevision({ subject: '読めない版', edition: undefined }),
    aRevision({ subject: '取り除いた', edition: undefined, blob: undefined }),
    aRevision({ subject: '庁内の版', edition: 2 }),
  ];
  const editions = [anEdition({ audience: 'section' }), anEdition({ number: 2, audience: 'internal' })];
  const manual = aManual({ procedures: [aProcedure()], history: aHistory(revisions, editions) });
  const told = (audience: 'internal' | 'section') =>
    withheldFrom(manual, audience, '2026-11-30')
      .history.revisionsById.get('juki-001')
      ?.map(({ subject }) => subject);
  expect(told('internal')).toEqual(['', '取り除いた', '庁内の版']);
  expect(told('section')).toEqual(revisions.map(({ subject }) => subject));
});
