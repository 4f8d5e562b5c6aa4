import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paperDocx } from '#format/handover/paper-docx.ts';
import type { PaperBlock } from '#model/handover-paper.ts';

const TABLE: PaperBlock = {
  kind: 'table',
  caption: '担任事務',
  isCaptionHidden: true,
  columns: [{ heading: '業務', width: 100 }],
  rows: [['転入届の受付'], ['転居届の受付']],
};

/** The paragraphs of the Word file that may not be the last of their sheet. */
async function keptWithNext(blocks: readonly PaperBlock[]): Promise<string[]> {
  const paper = { title: '事務引継書', head: '継手市', cover: [], signatures: [], blocks };
  const xml = strFromU8(unzipSync(await paperDocx(paper))['word/document.xml'] ?? new Uint8Array());
  const kept = (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []).filter((each) => each.includes('<w:keepNext/>'));
  return kept.map((each) => each.replaceAll(/<[^>]*>/gu, ''));
}

test('a heading, what introduces a table, and the head of the table stand on the sheet on which the table begins', async () => {
  const heading: PaperBlock = { kind: 'heading', level: 2, text: '担任事務の一覧', id: 'works' };
  const blocks: PaperBlock[] = [heading, { kind: 'paragraph', text: '主担当1件です。' }, TABLE];
  expect(await keptWithNext(blocks)).toEqual(expect.arrayContaining(['担任事務の一覧', '主担当1件です。', '業務']));
});

test('a paragraph before another one, and the rows of a table, may be the last of their sheet', async () => {
  const blocks: PaperBlock[] = [TABLE, { kind: 'paragraph', text: '一' }, { kind: 'paragraph', text: '二' }];
  const kept = await keptWithNext(blocks);
  expect(kept.filter((text) => ['一', '二', '転入届の受付', '転居届の受付'].includes(text))).toEqual([]);
});
