import { expect, test } from 'vitest';
import { digestBlocks } from '#format/handover/digest-blocks.ts';
import { mistakeBlocks } from '#format/handover/mistake-blocks.ts';
import { opinionBlocks } from '#format/handover/pending-blocks.ts';
import type { PackDigest } from '#model/handover-pack.ts';
import { aManual, aWork } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { lineOf, paragraphsOf, rowsOf } from './paper-text.ts';

const pack = aPack(aManual());
const MISTAKE = {
  procedure: 'juki-001',
  kind: '入力誤り',
  isNearMiss: false,
  step: '手順1',
  text: '番地を誤りました。',
  cause: '',
  prevention: '読み上げます。',
};
const DIGEST: PackDigest = {
  procedure: {
    id: 'juki-001',
    title: '転入届の受付',
    edition: 3,
    effectiveFrom: '2026-04-01',
    review: '期限内',
    isOverdue: false,
    isReviewUnknown: false,
  },
  summary: '届出を受けます。',
  works: ['転入届の受付'],
  deadlines: [],
  approvals: [],
  keyControls: [],
  mistakes: [],
  systems: [],
  forms: [],
  stepCount: 4,
};
const factsOf = (parts: Partial<PackDigest>) =>
  Object.fromEntries(
    digestBlocks({ ...pack, digests: [{ ...DIGEST, ...parts }] }).flatMap((block) =>
      block.kind === 'facts' ? block.facts.map(({ label, value }) => [label, lineOf(value)]) : [],
    ),
  );

test('the digest of a procedure names its edition, its days and how long it is', () => {
  expect(factsOf({})).toMatchObject({
    目的: '届出を受けます。',
    版: '第3版、令和8年4月1日施行、見直し：期限内',
    手順の数: '4手順',
  });
  const { edition: _, effectiveFrom: __, ...bare } = DIGEST.procedure;
  expect(factsOf({ procedure: bare })['版']).toBe('見直し：期限内');
});

test('the digest of a procedure marks the deadlines that a law sets', () => {
  const deadline = { label: '届出', rule: '14日以内', basis: '', isStatutory: false };
  const deadlines = [deadline, { ...deadline, isStatutory: true }];
  expect(factsOf({ deadlines })['期限']).toBe('届出：14日以内／【法定】届出：14日以内');
});

test('mistakes and near misses are told with the step and how to prevent them', () => {
  const mistakes = [MISTAKE, { ...MISTAKE, isNearMiss: true }];
  expect(factsOf({ mistakes })['事務処理ミス']).toBe(
    '【入力誤り】番地を誤りました。（手順1）　防ぐには：読み上げます。／' +
      '【ヒヤリ・ハット】番地を誤りました。（手順1）　防ぐには：読み上げます。',
  );
  const digests = [{ ...DIGEST, mistakes }];
  expect(rowsOf(mistakeBlocks({ ...pack, digests }), 'ここで起きた事務処理ミス')).toEqual([
    ['転入届の受付／手順1／【入力誤り】', '番地を誤りました。', '読み上げます。'],
    ['転入届の受付／手順1／【ヒヤリ・ハット】', '番地を誤りました。', '読み上げます。'],
  ]);
});

test('a post without procedures of its own is told so', () => {
  expect(paragraphsOf(digestBlocks({ ...pack, digests: [] }))).toEqual(['主担当の業務に、業務手順書はありません。']);
});

test('what should become of a work, and what only experience tells, stand with where they come from', () => {
  const { works } = aPack(aManual({ works: [aWork({ improvement: '電子化できます。' }), aWork({ id: 'juki-002' })] }));
  const tip = { from: 'juki-001', text: '日を先に聞く。', why: '誤りが続いたため。' };
  const knowHow = [
    { ...tip, since: '令和4年度' },
    { ...tip, since: '' },
  ];
  const blocks = opinionBlocks({ ...pack, works, knowHow });
  expect(rowsOf(blocks, '方針・意見')).toEqual([['転入届の受付（juki-001）', '電子化できます。']]);
  expect(rowsOf(blocks, 'コツ・経緯')).toEqual([
    ['juki-001／令和4年度から', '日を先に聞く。', '誤りが続いたため。'],
    ['juki-001', '日を先に聞く。', '誤りが続いたため。'],
  ]);
});
