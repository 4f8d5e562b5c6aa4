import { expect, test } from 'vitest';
import { postDuties } from '#report/post-duties.ts';
import { successorChecklistView } from '#site/views/successor-checklist-view.ts';
import { aManual, aPost, aWork } from '../support/a-manual.ts';

const post = aPost({ id: 'juki-kiroku-shunin', name: '住民記録担当主任' });
const other = { owner: 'juki-kiroku-kakari', deputy: 'juki-kiroku-shunin' };

function viewOf(...works: readonly Parameters<typeof aWork>[0][]) {
  const manual = aManual({ works: works.map((parts) => aWork(parts)) });
  return successorChecklistView(post, { manual, duties: postDuties(manual), asOf: '2026-11-22' });
}

test('has every work of the post once, 主担当 before 副担当', () => {
  const { works } = viewOf(
    { id: 'juki-003', ...other },
    { id: 'juki-001' },
    { id: 'juki-002', owner: 'juki-kiroku-shunin', deputy: 'juki-kiroku-shunin' },
    { id: 'juki-004', status: '廃止' },
  );
  expect(works.map(({ id, role }) => [id, role])).toEqual([
    ['juki-001', '主担当'],
    ['juki-002', '主担当'],
    ['juki-003', '副担当'],
  ]);
});

test.each([
  ['未作成', { text: '手順書：未作成', mark: 'missing' }],
  ['作成中', { text: '手順書：作成中', mark: 'draft' }],
  ['作成不要', { text: '手順書：作成不要', mark: 'exempt' }],
] as const)('says of a work without a procedure why it has none: %s', (manualStatus, cell) => {
  const [work] = viewOf({ id: 'juki-009', manualStatus, exemptReason: '廃止するため' }).works;
  expect(work?.procedures).toEqual([cell]);
  expect(work?.sheets).toEqual([]);
});

test('names the file whose 対応可能者数 the result is for', () => {
  expect(viewOf({ id: 'juki-001' }).inventories).toEqual(['sections/koseki-jumin/inventory.csv']);
});
