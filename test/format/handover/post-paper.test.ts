import { expect, test } from 'vitest';
import {
  absencePaper,
  postPageBlocks,
  postPaper,
  reorganisationPaper,
  returnPaper,
  sectionPaper,
} from '#format/handover/post-paper.ts';
import type { HandoverPaper } from '#model/handover-paper.ts';
import { aManual } from '../../support/a-manual.ts';
import { aPack } from '../../support/a-pack.ts';
import { aFrame } from './a-frame.ts';
import { headingsOf, lineOf, paragraphsOf, rowsOf } from './paper-text.ts';

const pack = aPack(aManual());
const frame = aFrame();
const absence = { ...pack, until: '2028-03-31', standIns: [], absenceDeadlines: [] };
const reorganisation = { ...pack, from: '戸籍住民課', to: '市民税課', holders: [] };
const section = { ...pack, posts: [], dependence: [], highRisk: [], reviews: [] };
const YEAR = '年間予定（令和9年度）';
const HEAD = ['職と業務量', '属人化のおそれ', '誤りの影響が大きい業務', '3か月以内に来る見直し'];
const GAPS = ['足りないもの', '未処理事項・懸案事項'];
const BODY = [...GAPS, YEAR, '担任事務の一覧', '方針・意見と経緯', '手順書の要点'];
const END = ['変わったこと', '引き継ぐもの', 'その他の引継ぎ事項', '連絡先', '用語', '後任者の確認'];

const chapters = ({ blocks }: Pick<HandoverPaper, 'blocks'>) =>
  headingsOf(blocks.filter((block) => block.kind !== 'heading' || block.level === 2));

test.each<[string, HandoverPaper, string[]]>([
  ['a post', postPaper(pack, frame), ['はじめの5開庁日', '今月と来月', ...BODY, ...END]],
  ['leave', absencePaper(absence, frame), ['不在の間に代わる職', '不在の間に来る期限', '今月と来月', ...BODY, ...END]],
  [
    'works that move',
    reorganisationPaper(reorganisation, frame),
    ['市民税課で決めること', '今月と来月', ...BODY, ...END],
  ],
  [
    'whoever returns',
    returnPaper(pack, frame),
    [
      '変わったこと',
      'はじめの5開庁日',
      '今月と来月',
      ...GAPS,
      YEAR,
      '担任事務の一覧',
      '引き継ぐもの',
      '連絡先',
      '用語',
    ],
  ],
  [
    'a head of section',
    sectionPaper(section, frame),
    [...HEAD, '今月と来月', ...GAPS, YEAR, '変わったこと', 'ここで起きた事務処理ミス', '引き継ぐもの'],
  ],
])('the paper for %s has its chapters in this order', (_, paper, expected) => {
  expect(chapters(paper)).toEqual(expected);
});

test('the page of a post leaves out what is written by hand', () => {
  const first = ['はじめの5開庁日', '今月と来月', '担任事務の一覧', '足りないもの', YEAR, '変わったこと'];
  const then = ['ここで起きた事務処理ミス', 'コツ・経緯', '引き継ぐもの', '連絡先', '用語'];
  expect(chapters({ blocks: postPageBlocks(pack) })).toEqual([...first, ...then]);
});

const coverOf = ({ cover }: HandoverPaper) => cover.map(({ label, value }) => [label, lineOf(value)]);

test('the cover for whoever returns says when the leave began and ends, and nothing of handing in', () => {
  const since = { day: '2026-05-01', why: '休みに入った日' };
  const cover = coverOf(returnPaper({ ...pack, since }, frame));
  const labels = cover.map(([label]) => label);
  expect(cover).toContainEqual(['休みに入った日', '令和8年5月1日']);
  expect(cover).toContainEqual(['復帰日', '令和9年4月1日']);
  for (const label of ['発令日', '内示日', '提出期限', '提出先']) expect(labels).not.toContain(label);
});

test('the cover for works that move names both sections in place of a post', () => {
  const cover = coverOf(reorganisationPaper(reorganisation, frame));
  expect(cover).toEqual(
    expect.arrayContaining([
      ['移管元', '戸籍住民課'],
      ['移管先', '市民税課'],
    ]),
  );
  expect(cover.map(([label]) => label)).not.toContain('職');
});

test('the cover for a head of section calls its subject a section', () => {
  const labels = coverOf(sectionPaper(section, frame)).map(([label]) => label);
  expect(labels).toContain('課');
  expect(labels).not.toContain('職');
});

test('the papers of a head lead to the paper of the whole section', () => {
  const text =
    'この文書は、所属長の職そのものの業務だけを載せています。戸籍住民課の全ての業務は、所属長用の引継書にあります。';
  const headOf = 'koseki-jumin';
  expect(paragraphsOf(postPaper({ ...pack, headOf }, frame).blocks)).toContain(text);
  expect(paragraphsOf(postPageBlocks({ ...pack, headOf }))).toContain(text);
  expect(paragraphsOf(postPageBlocks(pack))).not.toContain(text);
});

const toDo = (blocks: HandoverPaper['blocks']) => rowsOf(blocks, 'はじめの5開庁日')[0]?.[2];

test('when to hand in stands on the paper of a post and not on its page', () => {
  const tasks = [{ text: '事務引継書の提出期限です。', isFormal: true as const }, { text: '手順書を読む' }];
  const formal = { ...pack, firstDays: [{ day: '2027-04-01', deadlines: [], tasks }] };
  expect(toDo(postPaper(formal, frame).blocks)).toBe('事務引継書の提出期限です。／手順書を読む');
  expect(toDo(postPageBlocks(formal))).toBe('手順書を読む');
  expect(toDo(returnPaper(formal, frame).blocks)).toBe('手順書を読む');
});

test('the head of every sheet says whose paper it is, and that it is a sample', () => {
  const { number, subject } = pack;
  expect(postPaper(pack, frame).head).toBe(`継手市　事務引継書　${subject}　${number}`);
  expect(postPaper(pack, aFrame({ isSample: true })).head).toBe(`継手市　見本　事務引継書　${subject}　${number}`);
});
