import { expect, test } from 'vitest';
import { checklistBlocks, gapBlocks, workBlocks } from '#format/handover/work-blocks.ts';
import type { HandoverPack, PackWork } from '#model/handover-pack.ts';
import { paperLines } from '#model/handover-paper.ts';
import { aManual, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { paragraphsOf, rowsOf } from './paper-text.ts';

const PROCEDURE = {
  id: 'juki-001',
  title: '転入届の受付',
  edition: 2,
  review: '期限内',
  isOverdue: false,
  isReviewUnknown: false,
};
const WORK: PackWork = {
  id: 'juki-001',
  title: '転入届の受付',
  role: '主担当',
  category: '住民基本台帳',
  purpose: '',
  frequency: '',
  months: '',
  volume: '',
  deadlines: [],
  legalBasis: [],
  approval: '',
  state: 'covered',
  procedures: [PROCEDURE],
  partner: '',
  ask: '',
  opinion: '',
  personalInfo: '',
  execution: '直営',
};
const pack = aPack(aManual());
const rowOf = (parts: Partial<PackWork>) =>
  rowsOf(workBlocks({ ...pack, works: [{ ...WORK, ...parts }] }), '担任事務')[0] ?? [];

const NAME = '転入届の受付／juki-001　主担当';
const TITLE = '転入届の受付（第2版、juki-001）';

test.each<[Partial<PackWork>, string[]]>([
  [{}, [NAME, '', '', TITLE]],
  [
    { role: '副担当', purpose: '記載します。', partner: '住民記録担当主任', capableCount: 0 },
    ['転入届の受付／juki-001　副担当／記載します。／主担当：住民記録担当主任／対応できる人：0人', '', '', TITLE],
  ],
  [
    { frequency: '毎日', months: '通年', volume: '1,200件', hours: 1400 },
    [NAME, '毎日／通年／1,200件／年1,400時間', '', TITLE],
  ],
  [
    { deadlines: ['届出：14日以内'], legalBasis: ['戸籍法', '地方自治法'], approval: '課長' },
    [NAME, '', '届出：14日以内／根拠：戸籍法、地方自治法／決裁：課長', TITLE],
  ],
])('a work %j stands in the list as %j', (parts, row) => {
  expect(rowOf(parts)).toEqual(row);
});

test.each<[Partial<PackWork>, string]>([
  [{ procedures: [{ ...PROCEDURE, edition: undefined }] }, '転入届の受付（juki-001）'],
  [{ procedures: [{ ...PROCEDURE, isOverdue: true, review: '見直し期限超過' }] }, `${TITLE}／見直し：見直し期限超過`],
  [{ procedures: [{ ...PROCEDURE, isReviewUnknown: true, review: '見直し日なし' }] }, `${TITLE}／見直し：見直し日なし`],
  [{ procedures: [], state: 'uncovered' }, '【手順書なし】未作成'],
  [{ procedures: [], state: 'drafting' }, '【作成中】'],
  [{ procedures: [], state: 'exempt' }, '作成不要'],
  [{ personalInfo: 'なし' }, TITLE],
  [{ personalInfo: '特定個人情報' }, `${TITLE}／特定個人情報`],
  [{ execution: '一部委託' }, `${TITLE}／一部委託`],
])('of the procedure of a work %j stands %s', (parts, cell) => {
  expect(rowOf(parts)[3]).toBe(cell);
});

test.each([
  [['主担当', '主担当'] as const, '2件です。'],
  [['主担当', '副担当', '副担当'] as const, '主担当1件、副担当2件です。'],
])('counts the works of %j', (roles, words) => {
  const works = roles.map((role) => ({ ...WORK, role }));
  expect(paragraphsOf(workBlocks({ ...pack, works }))).toEqual([words]);
});

const told = (gaps: HandoverPack['gaps']) => rowsOf(gapBlocks({ ...pack, gaps }), '足りないもの')[0]?.[1];

test('advice that is the same for all that is missing is given once, other advice beside each', () => {
  const gap = { kind: 'no-procedure' as const, title: '届', detail: '聞く相手：所属長' };
  const [one, two] = [
    { ...gap, id: 'juki-001' },
    { ...gap, id: 'juki-002' },
  ];
  expect(told([one])).toBe('届（juki-001）　聞く相手：所属長');
  expect(told([one, two])).toBe('届（juki-001）／届（juki-002）／聞く相手：所属長');
  expect(told([one, { ...two, detail: '別' }])).toBe('届（juki-001）　聞く相手：所属長／届（juki-002）　別');
});

test('the checklist has a place for the day of each stage', () => {
  const [row] = rowsOf(checklistBlocks({ ...pack, works: [WORK] }), '後任者の確認');
  expect(row).toEqual(['転入届の受付（juki-001、主担当）', '', '', '', '']);
});

test('what is missing is told in words and leads to the work or the procedure that lacks it', () => {
  const pack = aPack(aManual({ works: [aWork(), aWork({ id: 'juki-002' })] }));
  const tables = gapBlocks(pack).flatMap((block) => (block.kind === 'table' ? [block] : []));
  const rows = tables.flatMap(({ rows: each }) => each.map((cells) => cells.map(paperLines)));
  expect(rows.map(([kind, lines]) => [kind?.[0]?.text, lines?.[0]?.target])).toEqual([
    ['業務手順書がない業務（1件）', { kind: 'work', id: 'juki-002' }],
    ['見直しの期限を過ぎた業務手順書（1件）', { kind: 'procedure', id: 'juki-001' }],
  ]);
});
