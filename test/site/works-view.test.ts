import { expect, test } from 'vitest';
import { worksView } from '#site/views/works-view.ts';
import { aManual, aPost, aSection, aWork } from '../support/a-manual.ts';

const DAY = '2026-11-22';

test('has a part for each section with works, and counts those that are done', () => {
  const sections = [aSection(), aSection({ id: 'zaisei', name: '財政課', posts: [] })];
  const works = [aWork(), aWork({ id: 'juki-009', status: '廃止' })];
  const { count, sections: parts } = worksView(aManual({ sections, works }), DAY);
  expect([count, parts.map(({ name, count: own }) => [name, own])]).toEqual([1, [['戸籍住民課', 1]]]);
});

test('a post of the section stands with its name, one of another with its section', () => {
  const other = aPost({ id: 'zais-yosan', name: '予算担当', section: 'zaisei' });
  const sections = [aSection(), aSection({ id: 'zaisei', name: '財政課', posts: [other] })];
  const manual = aManual({ sections, works: [aWork({ deputy: other.id })] });
  const [part] = worksView(manual, DAY).sections;
  const cells = part?.table.rows[0]?.cells.map((cell) =>
    cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text : cell,
  );
  expect(cells).toEqual(expect.arrayContaining([manual.postById.get(aWork().owner ?? '')?.name, '財政課 予算担当']));
});
